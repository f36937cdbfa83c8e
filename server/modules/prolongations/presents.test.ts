import { expect, test } from 'vitest';
import { lirePresents } from './presents.ts';

test('une personne par ligne, sa qualité après la première virgule', () => {
  expect(lirePresents('Anne Delvigne, directrice\n\n  Bo Lac \nInès D, institutrice, du pôle')).toEqual([
    { nom: 'Anne Delvigne', qualite: 'directrice' },
    { nom: 'Bo Lac', qualite: '' },
    { nom: 'Inès D', qualite: 'institutrice, du pôle' },
  ]);
});
