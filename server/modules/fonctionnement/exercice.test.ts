import { expect, test } from 'vitest';
import { exerciceDu } from './exercice.ts';

test.each([
  ['2025-07-31', '2024-25'],
  ['2025-08-01', '2025-26'],
  ['2026-01-15', '2025-26'],
  ['2099-12-31', '2099-00'],
])('%s compte pour %s', (jour, annee) => {
  expect(exerciceDu(jour)).toBe(annee);
});
