import { expect, test } from 'vitest';
import { direBilan } from './bilan.ts';

const dire = (adresse: string) => direBilan(new URLSearchParams(adresse));

test('dit ce qui vient d’être demandé, et ce qui reste à faire à la main', () => {
  expect(dire('creees=0&dejaDemandees=0&sansEcole=0&ecoles=0')).toBe(
    'Aucune nouvelle attestation à demander.',
  );
  expect(dire('creees=12&dejaDemandees=2&sansEcole=1&ecoles=3')).toBe(
    '12\u00a0attestations demandées à 3\u00a0écoles. 2\u00a0étaient déjà demandées. Pour 1\u00a0année, l’école n’est pas connue du pôle : demandez l’attestation par un lien.',
  );
  expect(dire('rappel=note')).toBe('Le rappel est noté.');
});

test.each(['', 'creees=x', 'creees=1', 'creees=-1&dejaDemandees=0&sansEcole=0&ecoles=0'])(
  'ne dit rien de « %s »',
  (adresse) => {
    expect(dire(adresse)).toBeNull();
  },
);
