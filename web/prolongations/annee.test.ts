import { expect, test } from 'vitest';
import { estCochee, type LigneAnnee, lireCochees, repartir } from './annee.ts';

test('chaque ligne va dans sa liste', () => {
  const ligne = (liste: LigneAnnee['liste']) => ({ liste }) as LigneAnnee;
  const listes = repartir([ligne('question'), ligne('faite'), ligne('question'), ligne('confirmer')]);
  expect(Object.values(listes).map((l) => l.length)).toEqual([2, 0, 1, 1]);
});

test.each([
  ['cocher=confirmer', 'confirmer'],
  ['cocher=closes', 'closes'],
  ['cocher=faite', null],
  ['cocher=autre', null],
  ['', null],
])('%s coche %s', (adresse, attendue) => {
  expect(lireCochees(new URLSearchParams(adresse))).toBe(attendue);
});

test('ce que la loi clôt se coche seul, sans le reste de sa liste', () => {
  const ligne = (closeDePleinDroit: boolean) => ({ liste: 'question', closeDePleinDroit }) as LigneAnnee;
  expect([true, false].map((close) => estCochee(ligne(close), 'closes'))).toEqual([true, false]);
  expect([true, false].map((close) => estCochee(ligne(close), 'question'))).toEqual([true, true]);
  expect(estCochee(ligne(true), null)).toBe(false);
});
