import { expect, test } from 'vitest';
import { ecrireChamps, lireChamps, NOMS, nommerChamp } from './hypotheses.ts';

test('les champs montrés se relisent, et le reste de l’adresse n’y entre pas', () => {
  const ecrits = ecrireChamps({ population: { bas: 12100, central: 12345.5, haut: 13000 } });
  expect(Object.keys(ecrits)).toHaveLength(NOMS.length * 3);
  expect(ecrits['population.central']).toBe('12\u202f345,5');
  expect(lireChamps([...Object.entries(ecrits), ['annee', '2026-27'], ['population.autre', '1']])).toEqual(
    ecrits,
  );
  expect(lireChamps([['annee', '2026-27']])).toBeUndefined();
  expect(lireChamps([['population.bas', new Blob()]])).toBeUndefined();
});

test('une erreur se nomme par son champ, et par rien d’autre', () => {
  expect(nommerChamp('population.haut')).toBe('Élèves des écoles coopérantes, haute : ');
  expect(nommerChamp('nom')).toBe('');
});
