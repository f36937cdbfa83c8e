import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde, reponsesIpt } from '../../kernel/essai/monde.ts';
import { executerPour } from '../../kernel/registre.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const coordination = () => executerPour(monde.noyau, sessionDe('coordonnateur', 'a'));

async function garder(reponses: Record<string, string>): Promise<string> {
  return (await coordination()('integration.enregistrerBrouillon', { reponses })).brouillonId;
}

async function compterEleves(): Promise<number> {
  return (await coordination()('eleves.lister', { annee: '2025-26' })).total;
}

test('the same form twice, at once then again: one integration, the same answer, no draft left', async () => {
  const brouillonId = await garder(reponsesIpt('Envoyée Deux Fois', { ecoleId: IDS.a1 }));
  const avant = await compterEleves();
  const cle = randomUUID();
  const envoyer = () => coordination()('integration.ouvrirBrouillon', { brouillonId }, { cle });
  const [premiere, seconde] = await Promise.all([envoyer(), envoyer()]);
  expect(seconde).toEqual(premiere);
  expect(await envoyer()).toEqual(premiere);
  expect(await compterEleves()).toBe(avant + 1);
  await expect(coordination()('integration.consulterBrouillon', { brouillonId })).rejects.toMatchObject({
    code: 'introuvable',
  });
});

test('the draft of somebody else does not exist', async () => {
  const { brouillonId } = monde.dossiers.b;
  await expect(coordination()('integration.ouvrirBrouillon', { brouillonId })).rejects.toMatchObject({
    code: 'introuvable',
  });
});

test('an unfinished draft says what is to be corrected, and stays', async () => {
  const brouillonId = await garder({ ...reponsesIpt('Inachevée', { ecoleId: IDS.a1 }), sexe: '', debut: '' });
  await expect(coordination()('integration.ouvrirBrouillon', { brouillonId })).rejects.toMatchObject({
    code: 'saisie-invalide',
    champs: { sexe: expect.any(String), debut: expect.any(String) },
  });
  expect(await coordination()('integration.consulterBrouillon', { brouillonId })).toMatchObject({
    version: 1,
  });
});

test('a namesake is confirmed under the same draft', async () => {
  const reponses = reponsesIpt('Homonyme', { ecoleId: IDS.a1 });
  await coordination()('integration.ouvrirBrouillon', { brouillonId: await garder(reponses) });
  const brouillonId = await garder(reponses);
  await expect(coordination()('integration.ouvrirBrouillon', { brouillonId })).rejects.toMatchObject({
    champs: { homonymeConfirme: expect.any(String) },
  });
  await coordination()('integration.ouvrirBrouillon', { brouillonId, homonymeConfirme: 'oui' });
});
