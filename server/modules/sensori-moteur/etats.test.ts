import { describe, expect, test } from 'vitest';
import { type Evenement, idPassation, situer } from './etats.ts';

const LIMITES = (annee: string) => new Date(`${annee.slice(0, 4)}-10-01T00:00:00Z`);
const DANS_LE_DELAI = '09-15';
const APRES = '10-15';

let numero = 0;
const evenement = (
  annee: string,
  genre: Evenement['genre'],
  points: number,
  { le = DANS_LE_DELAI, rang = 1 } = {},
): Evenement => ({
  echelleId: `e${++numero}`,
  annee,
  rang,
  genre,
  sourceId: genre === 'passation' ? null : 'origine',
  points,
  enregistreeLe: new Date(`${annee.slice(0, 4)}-${le}T12:00:00Z`),
});

test('sans rien cette année ni la précédente, il n’y a pas d’échelle', () => {
  expect(situer([], '2024-25', LIMITES)).toBeNull();
  expect(situer([evenement('2022-23', 'passation', 88)], '2024-25', LIMITES)).toBeNull();
});

test('l’échelle de l’an passé est à confirmer et ne vaut que provisoirement', () => {
  const passee = evenement('2023-24', 'passation', 88);
  expect(situer([passee], '2024-25', LIMITES)).toEqual({
    etat: 'a-confirmer',
    dernier: null,
    source: passee,
    provisoires: 88,
    definitifs: 0,
    horsDelai: false,
  });
});

describe('ce que la décision de l’année en fait', () => {
  const passee = evenement('2023-24', 'passation', 88);
  test.each([
    ['confirmation', 88, 'confirmee', 88],
    ['passation', 132, 'passee', 132],
    ['reprise', 0, 'a-repasser', 0],
    ['fin', 0, 'terminee', 0],
  ] as const)('%s', (genre, points, etat, definitifs) => {
    const decision = evenement('2024-25', genre, points);
    expect(situer([passee, decision], '2024-25', LIMITES)).toMatchObject({
      etat,
      provisoires: 88,
      definitifs,
      horsDelai: false,
    });
  });

  test('terminée ou jamais repassée, elle ne revient pas l’année suivante', () => {
    for (const genre of ['fin', 'reprise'] as const) {
      const decision = evenement('2024-25', genre, 0);
      expect(situer([passee, decision], '2025-26', LIMITES)).toBeNull();
    }
  });

  test('confirmée, elle est à confirmer de nouveau l’année suivante', () => {
    const decision = evenement('2024-25', 'confirmation', 88);
    const suite = situer([passee, decision], '2025-26', LIMITES);
    expect(suite).toMatchObject({ etat: 'a-confirmer', provisoires: 88 });
    expect(suite?.source && idPassation(suite.source)).toBe('origine');
  });
});

describe('après le délai', () => {
  test('une passation reste à confirmer l’an prochain, mais n’a pas compté', () => {
    const tardive = evenement('2023-24', 'passation', 88, { le: APRES });
    expect(situer([tardive], '2023-24', LIMITES)).toMatchObject({ definitifs: 0, horsDelai: true });
    expect(situer([tardive], '2024-25', LIMITES)).toMatchObject({ etat: 'a-confirmer', provisoires: 0 });
  });

  test('une correction ne change pas les points arrêtés, et se voit', () => {
    const premiere = evenement('2024-25', 'passation', 88);
    const corrigee = evenement('2024-25', 'correction', 132, { le: APRES, rang: 2 });
    const situation = situer([premiere, corrigee], '2024-25', LIMITES);
    expect(situation).toMatchObject({ etat: 'passee', definitifs: 88, horsDelai: true, dernier: corrigee });
  });

  test('une correction dans le délai change les points', () => {
    const premiere = evenement('2024-25', 'passation', 88);
    const corrigee = evenement('2024-25', 'correction', 132, { rang: 2 });
    expect(situer([premiere, corrigee], '2024-25', LIMITES)).toMatchObject({
      definitifs: 132,
      horsDelai: false,
    });
  });
});
