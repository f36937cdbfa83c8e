import { expect, test } from 'vitest';
import { choisirAnnee, trouverAnnee } from './annees.ts';
import { placer } from './ligne-de-vie.ts';

test.each([
  ['2026-08-30', '2025-26'],
  ['2026-08-31', '2026-27'],
  ['2027-01-15', '2026-27'],
  ['2025-08-24', '2024-25'],
  ['2025-08-25', '2025-26'],
  ['2099-12-01', '2099-00'],
])('%s falls in %s', (jour, attendu) => {
  expect(trouverAnnee(jour)).toBe(attendu);
});

test('an unknown year in the address is ignored; outside the offered years, the newest is shown', () => {
  const offertes = ['2026-27', '2025-26'];
  expect(choisirAnnee('2025-26', offertes, '2026-10-01')).toBe('2025-26');
  expect(choisirAnnee('<script>', offertes, '2026-10-01')).toBe('2026-27');
  expect(choisirAnnee(null, offertes, '2030-10-01')).toBe('2026-27');
});

test('a day is placed on its axis and never outside', () => {
  const axe = { debut: '2026-01-01', fin: '2026-01-11' };
  expect([placer(axe, '2025-12-01'), placer(axe, '2026-01-06'), placer(axe, '2027-01-01')]).toEqual([
    0, 50, 100,
  ]);
  expect(placer({ debut: '', fin: '' }, '2026-01-01')).toBe(0);
});
