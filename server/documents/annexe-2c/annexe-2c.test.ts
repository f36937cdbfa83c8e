import { expect, test } from 'vitest';
import { rendreHostile } from '../essais/hostile.ts';
import { compterPages, lirePage } from '../essais/page.ts';
import { SIGNATURES_2C } from '../protocole-ipt/intitules.ts';
import { EXEMPLE_ANNEXE_2C } from './exemple.ts';
import { construireVueAnnexe2c } from './vue.ts';

const boites = (faits: typeof EXEMPLE_ANNEXE_2C | null) =>
  construireVueAnnexe2c(faits).blocs.flatMap((bloc) => (bloc.genre === 'signatures' ? bloc.boites : []));

test('le formulaire vierge a les quatre parties', () => {
  expect(boites(null).map(({ nom }) => nom)).toEqual(['ecoleOrdinaire', 'pole', 'cpms', 'responsable']);
});

test('une partie inchangée ne signe pas à nouveau : une phrase le dit, et sa voisine prend la largeur', () => {
  expect(boites(EXEMPLE_ANNEXE_2C).map(({ nom, large }) => [nom, large])).toEqual([
    ['ecoleOrdinaire', true],
    ['cpms', true],
    ['responsable', true],
  ]);
  const page = lirePage('annexe-2c', EXEMPLE_ANNEXE_2C);
  expect(page).toContain('le pôle territorial a signé le 04/09/2025');
  expect(page).not.toContain(SIGNATURES_2C.pole);
});

test('l’école spécialisée qui accompagne l’élève a une case facultative, à côté d’aucune autre', () => {
  const faits = {
    ...EXEMPLE_ANNEXE_2C,
    acquises: [],
    ecoleSpecialisee: { nom: 'École des Tilleuls', signature: null },
  };
  expect(boites(faits).map(({ nom, large }) => [nom, large])).toEqual([
    ['ecoleOrdinaire', false],
    ['pole', false],
    ['cpms', true],
    ['responsable', true],
    ['ecoleSpecialisee', true],
  ]);
});

test('tient sur une page, même avec les noms les plus longs', async () => {
  expect(await compterPages('annexe-2c', rendreHostile(EXEMPLE_ANNEXE_2C))).toBe(1);
  expect(await compterPages('annexe-2c', null)).toBe(1);
});
