import { afterAll, beforeAll, expect, test } from 'vitest';
import { executerPour } from '../registre.ts';
import { IDS, MARQUES, sessionDe } from './identite.ts';
import { ANNEE, type Monde, ouvrirMonde } from './monde.ts';

let monde: Monde;
beforeAll(async () => {
  monde = await ouvrirMonde();
});
afterAll(() => monde.fermer());

test('le monde d’essai se voit entier de l’administration', async () => {
  const { lignes } = await executerPour(monde.noyau, sessionDe('administration'))('eleves.lister', {
    annee: ANNEE,
  });
  expect(lignes.map((l) => l.nom)).toEqual(['Élève Alpha', `Élève ${MARQUES.a2}`, `Élève ${MARQUES.b}`]);
  expect(IDS.poleA).not.toBe(IDS.poleB);
});
