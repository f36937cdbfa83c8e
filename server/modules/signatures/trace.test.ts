import { expect, test } from 'vitest';
import { lireTrace, TRACE_MAX } from './trace.ts';

test('a drawing is strokes of points inside the box', () => {
  const trace = [
    [10, 10, 20, 30, 40, 50],
    [60, 70, 600, 200],
  ];
  expect(lireTrace(JSON.stringify(trace))).toEqual(trace);
});

test.each([
  '',
  'non',
  '{}',
  '[]',
  '[[1,2]]',
  '[[1,2,3,4,5,6,7,8,9]]',
  '[[1,2,3,4,5,6,7,8,601,10]]',
  '[[1,2,3,4,5,6,7,8,9,201]]',
  '[[1,2,3,4,5,6,7,8,9,-1]]',
  '[[1,2,3,4,5,6,7,8,9,1.5]]',
  '[["1",2,3,4,5,6,7,8,9,10]]',
  JSON.stringify(Array.from({ length: 81 }, () => [1, 1, 2, 2])),
  `[[${'1,1,'.repeat(4001)}1,1]]`,
  ' '.repeat(TRACE_MAX + 1),
])('%#: what is not a drawing is refused', (texte) => {
  expect(lireTrace(texte)).toBeNull();
});
