import { expect, test } from 'vitest';
import { changer, choisirMesure, placerBarres } from './effet.ts';

test('une mesure inconnue avant ou après n’a pas d’écart', () => {
  const pole = { avant: { points: 10, soutien: null }, apres: { points: 12.5, soutien: 1 } };
  expect([changer(pole, 'points'), changer(pole, 'soutien'), changer(pole, 'autre')]).toEqual([
    2.5,
    null,
    null,
  ]);
});

test('les barres partent du zéro, à la même échelle, chacune de son côté', () => {
  expect(placerBarres([30, -10, 0, null])).toEqual({
    zero: 25,
    barres: [{ x: 25, largeur: 75, sens: 'hausse' }, { x: 0, largeur: 25, sens: 'baisse' }, null, null],
  });
  expect(placerBarres([0, 0])).toEqual({ zero: 0, barres: [null, null] });
  expect(placerBarres([])).toEqual({ zero: 0, barres: [] });
});

test('le graphique montre la première mesure qui change, et rien quand aucune ne change', () => {
  const mesures = [
    { cle: 'points', libelle: 'Points', unite: 'points' },
    { cle: 'euros', libelle: 'Euros', unite: 'euros' },
  ];
  const pole = (points: number, euros: number) => ({
    poleId: 'p',
    numero: 1,
    nom: 'Pôle',
    avant: { points: 10, euros: 930 },
    apres: { points, euros },
  });
  expect(choisirMesure({ mesures, poles: [pole(10, 950)] })?.cle).toBe('euros');
  expect(choisirMesure({ mesures, poles: [pole(10, 930)] })).toBeUndefined();
});
