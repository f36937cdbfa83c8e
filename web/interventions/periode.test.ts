import { describe, expect, it } from 'vitest';
import { formaterDuree, lireCible, semaineDe } from './periode.ts';

describe('semaineDe', () => {
  it.each([
    ['2025-10-06', '2025-10-06', '2025-10-12'],
    ['2025-10-12', '2025-10-06', '2025-10-12'],
    ['2026-01-01', '2025-12-29', '2026-01-04'],
    ['2024-02-29', '2024-02-26', '2024-03-03'],
  ])('%s : du %s au %s', (jour, du, au) => {
    expect(semaineDe(jour)).toMatchObject({ du, au });
  });

  it('mène d’une semaine à l’autre sans trou', () => {
    const { suivante, au } = semaineDe('2025-10-06');
    expect(semaineDe(suivante).precedente).toBe('2025-10-06');
    expect(suivante > au).toBe(true);
  });
});

it('formaterDuree écrit heures et minutes', () => {
  expect([50, 60, 95, 125].map(formaterDuree)).toEqual([
    '50\u00a0min',
    '1\u00a0h',
    '1\u00a0h\u00a035',
    '2\u00a0h\u00a005',
  ]);
});

it('lireCible distingue une école d’un élève dans une école', () => {
  expect(lireCible('ecole:e1')).toEqual({ ecoleId: 'e1', eleveIds: [] });
  expect(lireCible('eleve:e1:p2')).toEqual({ ecoleId: 'e1', eleveIds: ['p2'] });
  expect(lireCible('')).toEqual({ ecoleId: '', eleveIds: [] });
});
