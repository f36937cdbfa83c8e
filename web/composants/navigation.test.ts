import { expect, test } from 'vitest';
import { NAVIGATION } from './navigation.ts';

test.each(Object.entries(NAVIGATION))('%s has at most nine entries, each once', (_role, entrees) => {
  expect(entrees.length).toBeLessThanOrEqual(9);
  expect(new Set(entrees.map(({ vers }) => vers)).size).toBe(entrees.length);
});
