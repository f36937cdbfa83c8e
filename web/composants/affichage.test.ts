import { expect, test } from 'vitest';
import { ecrireAffichage, lireAffichage } from './affichage.ts';

test('preferences are read from cookies, anything odd falls back', () => {
  expect(lireAffichage('a=b; theme=sombre; raccourcis=non')).toEqual({ theme: 'sombre', raccourcis: false });
  expect(lireAffichage('theme="><script>; raccourcis')).toEqual({ theme: 'automatique', raccourcis: true });
  expect(lireAffichage(null)).toEqual({ theme: 'automatique', raccourcis: true });
});

test('only known values are written', () => {
  const formulaire = new FormData();
  formulaire.set('theme', 'x; Domain=example.be');
  expect(ecrireAffichage(formulaire).map((cookie) => cookie.split(';')[0])).toEqual([
    'theme=automatique',
    'raccourcis=non',
  ]);
});
