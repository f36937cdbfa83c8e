import { REGLES } from '@polaris/regles/index.ts';
import { getDroit } from '@polaris/server/kernel/droit/charger.ts';
import { expect, test } from 'vitest';
import { grouper } from './sujets.ts';

test.each([
  ['rule', Object.keys(REGLES)],
  ['parameter', Object.keys(getDroit().parametres)],
])('every %s has a subject, so that the public page hides none', (_, noms) => {
  const places = [...grouper(noms, (nom) => nom).values()].flat();
  expect(noms.filter((nom) => !places.includes(nom))).toEqual([]);
});
