import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ecrireZip } from './zip.ts';

test('rend chaque fichier sous son nom, accents compris, et les mêmes octets deux fois', () => {
  const entrees = [
    { nom: '01-ÉLOI.pdf', octets: Buffer.from('premier') },
    { nom: '02-vide.txt', octets: Buffer.from('') },
  ];
  const lus = unzipSync(ecrireZip(entrees));
  expect(Object.entries(lus).map(([nom, octets]) => [nom, strFromU8(octets)])).toEqual([
    ['01-ÉLOI.pdf', 'premier'],
    ['02-vide.txt', ''],
  ]);
  expect(ecrireZip(entrees)).toEqual(ecrireZip(entrees));
  expect(unzipSync(ecrireZip([]))).toEqual({});
});
