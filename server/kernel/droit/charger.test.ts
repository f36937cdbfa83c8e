import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chargerCas, chargerDroit, getDroit } from './charger.ts';
import { DroitInvalide } from './fichiers.ts';

let dossier: string;

beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'droit-'));
  cpSync(new URL('../../../droit', import.meta.url), dossier, { recursive: true });
});

afterEach(() => rmSync(dossier, { recursive: true }));

function remplacer(chemin: string, avant: string, apres: string) {
  const contenu = readFileSync(join(dossier, chemin), 'utf8');
  expect(contenu).toContain(avant);
  writeFileSync(join(dossier, chemin), contenu.replace(avant, apres));
}

function erreurs(): string {
  try {
    chargerDroit(dossier);
    chargerCas(dossier);
  } catch (erreur) {
    expect(erreur).toBeInstanceOf(DroitInvalide);
    return (erreur as DroitInvalide).erreurs.join('\n');
  }
  return '';
}

describe('the law', () => {
  test('is read once, with values newest first and days as text', () => {
    expect(getDroit()).toBe(getDroit());
    const valeurs = getDroit().parametres['financement.base.coefficient']?.valeurs ?? [];
    expect(valeurs.map((v) => v.depuis)).toEqual([
      '2026-08-24',
      '2025-08-25',
      '2024-08-26',
      '2023-08-28',
      '2022-08-29',
    ]);
    expect(getDroit().calendriers['2024-25']).toMatchObject({
      rentree: '2024-08-26',
      dernierJour: '2025-07-04',
    });
  });

  test('has a version that changes with any byte of it', () => {
    const avant = chargerDroit(dossier).version;
    expect(chargerDroit(dossier).version).toBe(avant);
    remplacer('parametres/structure.yaml', 'valeur: 12100', 'valeur: 12101');
    expect(chargerDroit(dossier).version).not.toBe(avant);
  });
});

describe('a fault names file, entry and cure', () => {
  test.each([
    [
      'parametres/financement.yaml',
      'depuis: 2023-08-28',
      'depuis: 2026-02-30',
      /financement\.base.*2024-08-26/,
    ],
    [
      'parametres/financement.yaml',
      '      article: art. 72\n',
      '',
      /« financement\.base\.coefficient ».*article/,
    ],
    ['parametres/financement.yaml', 'valeur: 1.14', 'valer: 1.14', /valer/],
    [
      'parametres/financement.yaml',
      'nonPubliee: true',
      'nonPubliee: true\n      valeur: 3',
      /jamais les deux/,
    ],
    [
      'parametres/structure.yaml',
      'id: structure.taille-minimale\n',
      'id: financement.cle.total\n',
      /défini deux fois/,
    ],
    ['textes/textes.yaml', '- id: D04', '- : : [', /YAML illisible/],
    ['calendriers/2024-25.yaml', 'evenement: rentree', 'evenement: conge', /« rentree »/],
    ['calendriers/2024-25.yaml', 'texte: DRS', 'texte: INCONNU', /texte « INCONNU »/],
    ['cas/financement/base.yaml', 'issue: resultat', 'issue: peut-être', /base\.yaml, entrée « En 2022-23/],
  ])('in %s', (chemin, avant, apres, message) => {
    expect(erreurs()).toBe('');
    remplacer(chemin, avant, apres);
    expect(erreurs()).toMatch(message);
  });

  test('when a folder is absent', () => {
    expect(() => chargerDroit(join(dossier, 'cas'))).toThrow(/dossier absent/);
  });

  test('when a file is not a list', () => {
    writeFileSync(join(dossier, 'textes/textes.yaml'), 'id: D21');
    expect(erreurs()).toMatch(/une liste est attendue/);
  });
});
