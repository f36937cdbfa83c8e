import { describe, expect, test } from 'vitest';
import { findFonction } from './fonctions.ts';
import { findFraction, plusPetiteFraction } from './table.ts';

describe('a fraction of charge', () => {
  test.each([
    ['5/5', '5/5'],
    ['Temps plein', '5/5'],
    ['2,5/5', '2.5/5'],
    [' 2.5 / 5 ', '2.5/5'],
    ['mi-temps', '2.5/5'],
    ['1/2', '2.5/5'],
    ['18/36', '2.5/5'],
    ['trois-quarts temps', '3/4'],
    ['un cinquième temps', '1/5'],
    ['1/10', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('« %s » is %s', (ecrite, fraction) => expect(findFraction(ecrite)).toBe(fraction));
});

describe('a function', () => {
  const groupes = {
    coordonnateur: ['Coordonnateur du pôle territorial'],
    'cg-di': ['Instituteur préscolaire', 'Instituteur primaire', 'Maitre', 'Professeur de CG niveau DI'],
    'ct-pp-di': ['Professeur de CT niveau DI', 'Professeur de PP niveau DI'],
    'educateur-as': ['Éducateur', 'Assistant social'],
    kine: ['Kinésithérapeute'],
  };

  test.each([
    ['Coordonnateur du pôle territorial', 'coordonnateur', 'Coordonnateur du pôle territorial'],
    ['COORDONNATEUR', 'coordonnateur', 'Coordonnateur du pôle territorial'],
    ['institutrice maternelle', 'cg-di', 'Instituteur préscolaire'],
    ['instituteur primaire', 'cg-di', 'Instituteur primaire'],
    ['Maître', 'cg-di', 'Maitre'],
    ['professeur de CG - niveau DI', 'cg-di', 'Professeur de CG niveau DI'],
    ['CG français DI', 'cg-di', 'Professeur de CG niveau DI'],
    ['cg-di', 'cg-di', 'Professeur de CG niveau DI'],
    ['prof. PP DI', 'ct-pp-di', 'Professeur de PP niveau DI'],
    ['ct-pp-di', 'ct-pp-di', 'Professeur de CT niveau DI, Professeur de PP niveau DI'],
    ['educateur', 'educateur-as', 'Éducateur'],
    ['Kiné', 'kine', 'Kinésithérapeute'],
  ])('« %s » belongs to %s', (ecrite, groupe, nom) => {
    expect(findFonction(ecrite, groupes)).toEqual({ groupe, nom });
  });

  test.each(['Jardinier', 'Professeur de CG niveau DS', 'constructor', ''])(
    '« %s » is not in the table',
    (ecrite) => {
      expect(findFonction(ecrite, groupes)).toBeUndefined();
    },
  );
});

test('the smallest post ignores forbidden fractions', () => {
  expect(plusPetiteFraction({ a: { '5/5': 400, '3/5': null, '1/5': 80 }, b: { '1/5': 98 } })).toBe(80);
});
