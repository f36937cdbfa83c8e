import { expect, test } from 'vitest';
import { type LigneAnnee, lireCochees, repartir } from './annee.ts';

test('chaque ligne va dans sa liste', () => {
  const ligne = (liste: LigneAnnee['liste']) => ({ liste }) as LigneAnnee;
  const listes = repartir([ligne('question'), ligne('faite'), ligne('question'), ligne('confirmer')]);
  expect(Object.values(listes).map((l) => l.length)).toEqual([2, 0, 1, 1]);
});

test.each([
  ['cocher=confirmer', 'confirmer'],
  ['cocher=faite', null],
  ['cocher=autre', null],
  ['', null],
])('%s coche %s', (adresse, attendue) => {
  expect(lireCochees(new URLSearchParams(adresse))).toBe(attendue);
});
