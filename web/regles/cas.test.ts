import type { Champs } from '@polaris/regles/regle.ts';
import { expect, test } from 'vitest';
import { versCasVu } from './cas.ts';

const CHAMPS: Champs = {
  date: { genre: 'date', libelle: 'date' },
  anciennetes: {
    genre: 'objet',
    libelle: 'anciennetés',
    champs: { service: { genre: 'entier', libelle: 'ancienneté de service' } },
  },
};

test('a golden case says the facts inside an object one by one, and a list of words in one line', () => {
  const cas = {
    cas: 'Un exemple',
    article: 'C8621 point 3.2.2',
    date: '2027-10-01',
    faits: { date: '2027-10-01', anciennetes: { service: 720 } },
    attendu: { issue: 'resultat', valeur: ['FOND12', 'CAD'] },
  };
  const vu = versCasVu(cas, 'statut.nomination', CHAMPS);
  expect(vu.faits).toEqual(['date : 01/10/2027', 'ancienneté de service : 720']);
  expect(vu.attendu).toBe('Réponse : FOND12, CAD.');
  expect(vu.essai).toContain('anciennetes.service=720');
});
