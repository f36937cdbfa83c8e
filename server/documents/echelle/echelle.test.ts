import { expect, test } from 'vitest';
import { lirePage } from '../essais/page.ts';
import { EXEMPLE_ECHELLE } from './exemple.ts';

test('les items suivent leur grille, par groupe, avec leurs scores', () => {
  expect(lirePage('echelle', EXEMPLE_ECHELLE)).toMatch(
    /Déplacements.*Se déplace dans la classe 2 4.*Vision.*Audition.*Total 7 sur 20.*Tranche de 6 à 10.*Points 88/,
  );
});

test('un total hors tranche n’a ni tranche ni points', () => {
  const page = lirePage('echelle', { ...EXEMPLE_ECHELLE, tranche: null, points: null });
  expect(page).toContain('Aucune tranche de la grille');
  expect(page).toContain('Points Aucun');
});

test('un bilan médical qui manque se voit', () => {
  expect(lirePage('echelle', { ...EXEMPLE_ECHELLE, bilanMedical: null })).toContain(
    'Bilan médical Non complété à ce jour',
  );
});
