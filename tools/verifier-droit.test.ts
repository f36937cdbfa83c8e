import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rapporter } from './verifier-droit.ts';

let dossier: string;

beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'droit-'));
  cpSync(new URL('../droit', import.meta.url), dossier, { recursive: true });
});

afterEach(() => rmSync(dossier, { recursive: true }));

function rapport(): { bon: boolean; lignes: string[] } {
  const lignes: string[] = [];
  return { bon: rapporter(dossier, (ligne) => lignes.push(ligne)), lignes };
}

function remplacer(chemin: string, avant: string, apres: string) {
  const contenu = readFileSync(join(dossier, chemin), 'utf8');
  expect(contenu).toContain(avant);
  writeFileSync(join(dossier, chemin), contenu.replace(avant, apres));
}

test('the law of this repository passes', () => {
  const { bon, lignes } = rapport();
  expect(lignes.filter((ligne) => ligne.startsWith('  - '))).toEqual([]);
  expect(lignes.at(-1)).toMatch(/^droit : \d{3,} vérifications, 0 erreur$/);
  expect(bon).toBe(true);
});

test('a value changed alone is caught by its golden cases', () => {
  remplacer('parametres/financement.yaml', 'valeur: 412550', 'valeur: 412551');
  const { bon, lignes } = rapport();
  expect(bon).toBe(false);
  expect(lignes.join('\n')).toMatch(/cas\/financement\/parametres-ipt\.yaml.*412550 attendu, 412551 obtenu/);
});

test('an impossible date is told with file, entry and cure', () => {
  remplacer('parametres/structure.yaml', 'verifieLe: 2026-11-22', 'verifieLe: 2026-02-30');
  const { bon, lignes } = rapport();
  expect(bon).toBe(false);
  expect(lignes.join('\n')).toMatch(/structure\.yaml, entrée « structure\.taille-minimale ».*n’existe pas/);
});
