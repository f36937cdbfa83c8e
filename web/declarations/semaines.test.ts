import { expect, test } from 'vitest';
import { decouperSemaines } from './HorlogeLegale.tsx';

test('la feuille se découpe en semaines du lundi au dimanche, sans perdre un jour', () => {
  const feuille = ['2025-02-13', '2025-02-14', '2025-02-15', '2025-02-16', '2025-02-17'].map(
    (jour, rang) => ({
      jour,
      compte: rang + 1,
      motif: '',
    }),
  );
  const semaines = decouperSemaines(feuille);
  expect(semaines.map(({ lundi }) => lundi)).toEqual(['2025-02-10', '2025-02-17']);
  expect(semaines[0]?.jours.map((j) => j?.compte ?? null)).toEqual([null, null, null, 1, 2, 3, 4]);
  expect(semaines[1]?.jours.map((j) => j?.compte ?? null)).toEqual([5, null, null, null, null, null, null]);
});
