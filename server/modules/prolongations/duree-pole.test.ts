import { expect, test } from 'vitest';
import { anneesAvecPole } from './duree-pole.ts';

const pole = (debut: string, fin: string | null = null) => ({ debut, fin, accompagne_par: 'pole' }) as const;

test.each([
  ['deux ans jour pour jour', [pole('2023-08-28')], '2025-08-28', 2],
  ['un jour de plus', [pole('2023-08-28')], '2025-08-29', 2.01],
  ['la veille', [pole('2023-08-28')], '2025-08-27', 2],
  ['avant les pôles, rien ne compte', [pole('2019-09-02')], '2023-08-29', 1],
  ['deux périodes', [pole('2022-08-29', '2023-08-29'), pole('2024-08-26')], '2025-08-26', 2],
  ['pas encore commencée', [pole('2025-09-01')], '2025-08-01', 0],
])('%s', (_, periodes, jour, attendu) => {
  expect(anneesAvecPole(periodes, jour)).toBeCloseTo(attendu, 2);
});

test('accompagnée par une école spécialisée, elle ne compte pas', () => {
  const periode = { debut: '2022-08-29', fin: null, accompagne_par: 'ecoleSpecialisee' } as const;
  expect(anneesAvecPole([periode], '2026-01-12')).toBe(0);
});
