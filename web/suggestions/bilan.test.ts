import { expect, test } from 'vitest';
import { direBilan } from './bilan.ts';

test.each([
  ['', null],
  ['fait=lot&acceptees=2', '2\u00a0modifications enregistrées.'],
  [
    'fait=lot&acceptees=1&caduques=1',
    '1\u00a0modification enregistrée. 1\u00a0autre est caduque : une autre valeur a été enregistrée entre-temps.',
  ],
  [
    'fait=lot&acceptees=abc&enAttente=1',
    '0\u00a0modification enregistrée. 1\u00a0autre reste à décider : une règle l’a refusée.',
  ],
])('« %s »', (adresse, attendu) => {
  expect(direBilan(new URLSearchParams(adresse))).toBe(attendu);
});
