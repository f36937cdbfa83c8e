import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { empreinteSources } from './construire.ts';

let dossier: string;
const ecrire = (nom: string, texte: string) => {
  mkdirSync(join(dossier, nom, '..'), { recursive: true });
  writeFileSync(join(dossier, nom), texte);
};

beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'polaris-construire-'));
  ecrire('web/root.tsx', 'a');
});
afterEach(() => rmSync(dossier, { recursive: true }));

test.each([
  ['un contenu', 'web/root.tsx'],
  ['un fichier de plus dans web', 'web/routes/b.tsx'],
  ['une règle', 'regles/a.ts'],
  ['un paramètre du droit', 'droit/parametres/a.yaml'],
])('l’empreinte change avec %s', (_, nom) => {
  const avant = empreinteSources(dossier);
  ecrire(nom, 'b');
  expect(empreinteSources(dossier)).not.toBe(avant);
});

test.each(['web/build/a.js', 'web/.react-router/types/a.ts', 'web/node_modules/a/b.js', 'server/a.ts'])(
  'l’empreinte ne change pas avec %s',
  (nom) => {
    const avant = empreinteSources(dossier);
    ecrire(nom, 'b');
    expect(empreinteSources(dossier)).toBe(avant);
  },
);
