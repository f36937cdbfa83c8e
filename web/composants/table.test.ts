import { expect, test } from 'vitest';
import { lireTable } from './table.ts';

const TABLE = { octroi: 'Accordée.' };

test('a table gives what it holds', () => {
  expect(lireTable(TABLE, 'octroi')).toBe('Accordée.');
});

test.each(['__proto__', 'constructor', 'toString', '', null, undefined])('%s is not of the table', (cle) => {
  expect(lireTable(TABLE, cle)).toBeUndefined();
});
