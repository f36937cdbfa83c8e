import { expect, test } from 'vitest';
import { placer } from './ligne-de-vie.ts';

test('a day is placed on its axis and never outside', () => {
  const axe = { debut: '2026-01-01', fin: '2026-01-11' };
  expect([placer(axe, '2025-12-01'), placer(axe, '2026-01-06'), placer(axe, '2027-01-01')]).toEqual([
    0, 50, 100,
  ]);
  expect(placer({ debut: '', fin: '' }, '2026-01-01')).toBe(0);
});
