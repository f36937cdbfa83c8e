import { expect, test } from 'vitest';
import { estFiltree, lireFiltres } from './filtres.ts';

const lire = (adresse: string) => lireFiltres(new URLSearchParams(adresse));

test('an address without filter is the whole list, by name', () => {
  const filtres = lire('');
  expect(filtres).toEqual({ recherche: '', tri: 'nom', sens: 'asc', page: 1 });
  expect(estFiltree(filtres)).toBe(false);
});

test('the fields left empty in the form are no filter', () => {
  expect(estFiltree(lire('recherche=&ecoleId=&niveau=&manque='))).toBe(false);
});

test('what makes no sense is left out', () => {
  expect(lire('ecoleId=12&niveau=superieur&manque=tout&tri=mot-de-passe&page=-4')).toEqual(lire(''));
});

test('a search and the order are kept', () => {
  expect(lire('recherche=+delvo+&niveau=primaire&tri=debut&sens=desc&page=3')).toMatchObject({
    recherche: 'delvo',
    niveau: 'primaire',
    tri: 'debut',
    sens: 'desc',
    page: 3,
  });
});
