import { expect, test } from 'vitest';
import { cheminDe, situer } from './dessin.ts';

test('strokes become one path', () => {
  expect(
    cheminDe([
      [1, 2, 3, 4],
      [5, 6],
    ]),
  ).toBe('M1 2 L3 4 M5 6');
});

test('a pointer is placed in the box, never out of it', () => {
  const cadre = { left: 100, top: 50, width: 300, height: 100 };
  expect(situer({ clientX: 250, clientY: 100 }, cadre)).toEqual([300, 100]);
  expect(situer({ clientX: 0, clientY: 900 }, cadre)).toEqual([0, 200]);
});
