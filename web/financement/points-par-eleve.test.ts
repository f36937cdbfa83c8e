import { expect, test } from 'vitest';
import { lirePointsParEleve } from './points-par-eleve.ts';

const ELEVES = [
  { eleveId: 'e1', nom: 'Adam', prenom: 'Zoé', debut: '2025-08-25' },
  { eleveId: 'e2', nom: 'Bodart', prenom: 'Liam', debut: '2025-11-03' },
];

test('each pupil carries the points and the treatment of its rank', () => {
  const detail = {
    integrations: [
      { rang: 1, regime: 'plein', points: 88, tardive: false },
      { rang: 2, regime: 'majore', points: 352, tardive: true },
    ],
  };
  expect(lirePointsParEleve(ELEVES, detail)).toMatchObject([
    { nom: 'Adam', points: 88, regime: 'points pleins', tardive: false },
    { nom: 'Bodart', points: 352, tardive: true },
  ]);
});

test('when the rule gives no line, the points are not published rather than zero', () => {
  expect(lirePointsParEleve(ELEVES, {})).toMatchObject([{ points: null, regime: null }, { points: null }]);
});
