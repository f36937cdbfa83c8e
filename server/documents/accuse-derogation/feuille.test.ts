import { expect, test } from 'vitest';
import { lirePage } from '../essais/page.ts';
import { EXEMPLE_ACCUSE_DEROGATION } from './exemple.ts';
import { enSemaines, listerNonComptes } from './feuille.ts';

const { feuille } = EXEMPLE_ACCUSE_DEROGATION;

test('chaque jour de la feuille est à sa place, avec son rang', () => {
  const semaines = enSemaines(feuille);
  expect(semaines).toHaveLength(7);
  // 2 December 2024 is a Monday; the count starts the day after reception.
  expect(semaines[0]?.slice(0, 4)).toEqual([['02/12/2024'], [' '], ['03/12', 'jour 1'], ['04/12', 'jour 2']]);
  expect(semaines[2]?.slice(5)).toEqual([
    ['20/12', 'jour 18'],
    ['21/12', '–'],
    ['22/12', '–'],
  ]);
  expect(semaines.at(-1)?.slice(5)).toEqual([['17/01', 'jour 30'], [' '], [' ']]);
});

test('les jours non comptés se disent par périodes, avec leur raison', () => {
  expect(listerNonComptes(feuille)).toEqual(['du 21/12/2024 au 05/01/2025 : vacances d’hiver, non compté']);
  expect(
    listerNonComptes([
      { jour: '2024-11-11', compte: null, motif: 'congé' },
      { jour: '2024-11-12', compte: 1, motif: 'classe' },
      { jour: '2024-11-13', compte: null, motif: 'congé' },
    ]),
  ).toEqual(['le 11/11/2024 : congé', 'le 13/11/2024 : congé']);
});

test('sans échéance connue, l’accusé le dit au lieu de donner une date', () => {
  const page = lirePage('accuse-derogation', { ...EXEMPLE_ACCUSE_DEROGATION, echeance: null });
  expect(page).toContain('À confirmer');
});

test('le contact inconnu n’est pas imprimé', () => {
  expect(lirePage('accuse-derogation', { ...EXEMPLE_ACCUSE_DEROGATION, contact: null })).not.toContain(
    'Courriel',
  );
});
