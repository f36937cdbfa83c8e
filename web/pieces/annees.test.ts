import { expect, test } from 'vitest';
import { anneesDePiece } from './annees.ts';

test('les années connues, puis quelques-unes avant', () => {
  expect(anneesDePiece(['2023-24', '2022-23']).slice(0, 4)).toEqual([
    '2023-24',
    '2022-23',
    '2021-22',
    '2020-21',
  ]);
  expect(anneesDePiece([])).toEqual([]);
});
