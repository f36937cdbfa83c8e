import type { Champs } from '@polaris/regles/regle.ts';
import { describe, expect, test } from 'vitest';
import {
  ajouterLigne,
  aplatir,
  champDuFait,
  choisirForme,
  compterLignes,
  lireFaits,
  lireNombre,
  lireSaisieFaits,
  retirerLigne,
  trouverFautes,
} from './essai.ts';

const element = {
  genre: 'objet',
  libelle: 'poste',
  champs: {
    fonction: { genre: 'texte', libelle: 'fonction' },
    fin: { genre: 'booleen', libelle: 'fin de carrière', facultatif: true },
  },
} as const;

const CHAMPS: Champs = {
  anneeScolaire: { genre: 'annee-scolaire', libelle: 'année' },
  points: { genre: 'nombre', libelle: 'points' },
  degre: { genre: 'choix', libelle: 'degré', valeurs: [1, 2, 3] },
  postes: { genre: 'liste', libelle: 'postes', element },
  volumes: { genre: 'liste', libelle: 'volumes', element: { genre: 'nombre', libelle: 'volume' } },
};

const FAITS = {
  anneeScolaire: '2024-25',
  points: 1234.5,
  degre: 3,
  postes: [{ fonction: 'Logopède', fin: true }, { fonction: 'Infirmier' }],
  volumes: [36, 18],
};

describe('the form and the facts', () => {
  test('facts written as fields are read back the same', () => {
    expect(lireFaits(CHAMPS, aplatir(FAITS))).toEqual(FAITS);
  });

  test('an address carries the whole trial, and its orders are not facts', () => {
    const adresse = new URLSearchParams({ ...aplatir(FAITS), ajouter: 'postes' });
    expect(lireFaits(CHAMPS, lireSaisieFaits(adresse))).toEqual(FAITS);
  });

  test('an empty field is an absent fact, an empty row is no row', () => {
    const saisie = {
      points: ' ',
      'postes.0.fonction': '',
      'postes.1.fonction': 'Infirmier',
      'volumes.0': '',
    };
    expect(lireFaits(CHAMPS, saisie)).toEqual({ postes: [{ fonction: 'Infirmier' }], volumes: [] });
  });

  test('what cannot be read is handed to the rule as typed, so that the rule says what it expects', () => {
    const saisie = { points: 'beaucoup', degre: '9', 'postes.0.fin': 'peut-être' };
    expect(lireFaits(CHAMPS, saisie)).toMatchObject({
      points: 'beaucoup',
      degre: '9',
      postes: [{ fin: 'peut-être' }],
    });
  });
});

test('a number that is not one is said in plain words, field by field, rows included', () => {
  const fautes = trouverFautes(CHAMPS, { points: 'beaucoup', 'volumes.0': '36', 'volumes.1': 'dix-huit' });
  expect(Object.keys(fautes)).toEqual(['points', 'volumes.1']);
  expect(fautes.points).toMatch(/Écrivez un nombre/);
});

describe('the rows of a list', () => {
  test('a row is added at the end, with all its fields', () => {
    const saisie = ajouterLigne(aplatir(FAITS), 'postes', element);
    expect(compterLignes(saisie, 'postes')).toBe(3);
    expect(saisie).toMatchObject({ 'postes.2.fonction': '', 'postes.2.fin': '' });
  });

  test('removing a row moves the ones below up, and leaves the other lists alone', () => {
    const saisie = retirerLigne(aplatir(FAITS), 'postes.0');
    expect(lireFaits(CHAMPS, saisie)).toEqual({ ...FAITS, postes: [{ fonction: 'Infirmier' }] });
    expect(lireFaits(CHAMPS, retirerLigne(saisie, 'volumes.1'))).toMatchObject({ volumes: [36] });
  });

  test('a row number that no form of ours sends is not drawn', () => {
    expect(compterLignes({ 'postes.999999.fonction': 'x', 'postes.-1.fonction': 'x' }, 'postes')).toBe(0);
  });
});

test('the shape follows the year, and the last one serves an unknown year', () => {
  const avant = { avant: '2026-27', champs: {}, exemple: {} };
  const depuis = { depuis: '2026-27', champs: {}, exemple: {} };
  expect(choisirForme([avant, depuis], '2025-26')).toBe(avant);
  expect(choisirForme([avant, depuis], '2026-27')).toBe(depuis);
  expect(choisirForme([avant, depuis], undefined)).toBe(avant);
});

test('Belgian numbers and the paths of rules are understood', () => {
  expect(lireNombre('1 234,5')).toBe(1234.5);
  expect(lireNombre('1\u202f234')).toBe(1234);
  expect(lireNombre('')).toBe('');
  expect(champDuFait('integrations[12].debut')).toBe('integrations.12.debut');
});
