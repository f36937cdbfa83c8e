import { expect, test } from 'vitest';
import { voitLectures } from './lectures.ts';

test.each(['coordonnateur', 'membre', 'direction-siege'] as const)('%s sees who opened the file', (role) => {
  expect(voitLectures(role)).toBe(true);
});

test.each(['administration', 'ecole', 'verificateur'] as const)(
  '%s, from outside the pôle, is not told that nobody did',
  (role) => {
    expect(voitLectures(role)).toBe(false);
  },
);
