import { expect, test } from 'vitest';
import { trouverProchaineEcheance } from './echeances.ts';

test.each([
  ['2026-01-15', '2026-01-15'],
  ['2026-01-16', '2026-09-30'],
  ['2026-09-30', '2026-09-30'],
  ['2026-10-01', '2027-01-15'],
])('after %s comes %s', (aujourdhui, attendu) => {
  expect(trouverProchaineEcheance(aujourdhui).jour).toBe(attendu);
});
