import { expect, test } from 'vitest';
import { verifierTextes } from './textes.ts';

// Written in two pieces: this file is read by the check like any other.
const deux = (a: string, b: string) => a + b;

test.each([
  [deux('/ho', 'me/lea/projet'), /chemin relatif/],
  [deux('../sha', 'red/notes'), /titre officiel/],
  [deux('lea@', 'ecole.be'), /example\.be/],
  [deux('fase: ', '1234'), /plage réservée/],
  [deux('"fase": "', '100000"'), /plage réservée/],
  [deux('faseEcole = ', '2345'), /plage réservée/],
])('« %s » est refusé', (texte, conseil) => {
  expect(verifierTextes('a.md', `bonjour\n${texte}\n`)[0]).toMatch(conseil);
  expect(verifierTextes('a.md', `bonjour\n${texte}\n`)[0]).toContain('a.md:2');
});

test.each([
  'lea@example.be',
  'lea@pole-12.example.be',
  'import "@polaris/server/kernel/session.ts"',
  'https://www.example.org/work/a',
  'fase: 90001',
  '{ fase: 99999 }',
  'npm@11.19.1',
])('« %s » est permis', (texte) => {
  expect(verifierTextes('a.md', texte)).toEqual([]);
});
