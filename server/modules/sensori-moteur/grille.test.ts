import { describe, expect, test } from 'vitest';
import { ageLe, choisirGrille, coter, type Grille, verifierGrille, verifierReponses } from './grille.ts';

const GRILLE: Grille = {
  id: 'g1',
  numero: 1,
  titre: 'Essai',
  depuis: '2022-23',
  ageMin: null,
  ageMax: null,
  essai: true,
  items: [
    {
      cle: 'q1',
      libelle: 'Se déplacer',
      domaine: 'physique',
      choix: [
        { score: 0, libelle: 'Seul' },
        { score: 4, libelle: 'Aidé' },
      ],
    },
    {
      cle: 'q2',
      libelle: 'Lire',
      domaine: 'visuel',
      choix: [
        { score: 0, libelle: 'Seul' },
        { score: 2, libelle: 'Aidé' },
      ],
    },
  ],
  tranches: [
    { des: 2, points: 44 },
    { des: 6, points: 352 },
  ],
};
const BORNES = { minimum: 44, maximum: 352 };

test.each([
  [{ q1: 0, q2: 0 }, 0, 0],
  [{ q1: 0, q2: 2 }, 2, 44],
  [{ q1: 4, q2: 0 }, 4, 44],
  [{ q1: 4, q2: 2 }, 6, 352],
  [{ q1: 4, q2: 2, inconnue: 100 }, 6, 352],
])('%j donne un total de %d et %d points', (reponses, total, points) => {
  expect(coter(GRILLE, reponses)).toMatchObject({ total, points });
});

test('une réponse manquante ou hors de la grille est dite, question par question', () => {
  expect(verifierReponses(GRILLE, { q1: 4, q2: 2 })).toEqual({});
  expect(Object.keys(verifierReponses(GRILLE, { q2: 3 }))).toEqual(['q1', 'q2']);
});

describe('la grille qui s’applique', () => {
  const autre = (numero: number, autres: Partial<Grille>) => ({
    ...GRILLE,
    id: `g${numero}`,
    numero,
    ...autres,
  });
  const grilles = [
    GRILLE,
    autre(2, { depuis: '2024-25', ageMin: 12 }),
    autre(3, { depuis: '2024-25', ageMin: 12, ageMax: 14 }),
  ];

  test.each([
    ['2021-22', 8, null],
    ['2022-23', 8, 'g1'],
    ['2024-25', 11, 'g1'],
    ['2024-25', 12, 'g3'],
    ['2024-25', 15, 'g2'],
    ['2023-24', 15, 'g1'],
  ])('en %s à %d ans : %s', (annee, age, attendue) => {
    expect(choisirGrille(grilles, annee, age)?.id ?? null).toBe(attendue);
  });
});

test('l’âge est compté en années entières', () => {
  expect(ageLe('2013-09-20', '2025-09-19')).toBe(11);
  expect(ageLe('2013-09-20', '2025-09-20')).toBe(12);
});

describe('avant de publier', () => {
  test('une grille entière n’a rien à corriger', () => {
    expect(verifierGrille(GRILLE, BORNES)).toEqual({});
  });

  test.each([
    ['sans question', { items: [] }, 'items'],
    ['sans tranche', { tranches: [] }, 'tranches'],
    ['sous 44 points', { tranches: [{ des: 2, points: 43 }] }, 'tranches'],
    ['au-delà de 352 points', { tranches: [{ des: 2, points: 353 }] }, 'tranches'],
    [
      'des points qui ne montent pas',
      {
        tranches: [
          { des: 2, points: 88 },
          { des: 3, points: 88 },
        ],
      },
      'tranches',
    ],
    ['une tranche hors d’atteinte', { tranches: [{ des: 7, points: 88 }] }, 'tranches'],
  ])('%s', (_, autres, champ) => {
    expect(Object.keys(verifierGrille({ ...GRILLE, ...autres }, BORNES))).toEqual([champ]);
  });
});
