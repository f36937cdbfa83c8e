import { expect, test } from 'vitest';
import { lireCoches, lireFiltres } from './filtres.ts';

test('what the address says, and nothing that makes no sense', () => {
  expect(lireFiltres(new URLSearchParams('genre=par&partie=cpms'))).toEqual({ genre: 'par', partie: 'cpms' });
  expect(lireFiltres(new URLSearchParams('genre=autre&partie=toString'))).toEqual({});
});

test('the ticked lines', () => {
  const formulaire = new FormData();
  formulaire.append('attente', 'a1 cpms');
  formulaire.append('attente', 'a2');
  expect(lireCoches(formulaire)).toEqual([
    { acteId: 'a1', partie: 'cpms' },
    { acteId: 'a2', partie: '' },
  ]);
});
