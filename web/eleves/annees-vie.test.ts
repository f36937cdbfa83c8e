import { expect, test } from 'vitest';
import { couvrir, nommerAnnee, situerRentree } from './annees-vie.ts';

const CONNUES = { '2026-27': '2026-08-24' };

test.each([
  ['2021-22', '2021-09-01'],
  ['2022-23', '2022-08-29'],
  ['2025-26', '2025-08-25'],
  ['2026-27', '2026-08-24'],
])('%s begins on %s', (annee, jour) => {
  expect(situerRentree(annee, CONNUES)).toBe(jour);
});

test('a day of summer belongs to the year that ends', () => {
  expect(nommerAnnee('2026-08-23', CONNUES)).toBe('2025-26');
  expect(nommerAnnee('2026-08-24', CONNUES)).toBe('2026-27');
});

test('the axis goes from the first year to the last, without a hole', () => {
  const annees = couvrir(['2026-09-01', '2024-01-15'], CONNUES);
  expect(annees.map(({ nom }) => nom)).toEqual(['2023-24', '2024-25', '2025-26', '2026-27']);
  expect(annees[0]?.fin).toBe(annees[1]?.debut);
  expect(couvrir([], CONNUES)).toEqual([]);
});
