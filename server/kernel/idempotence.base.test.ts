import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../db/test/base.ts';
import { autreCoordonnateur, IDS, sessionDe } from './essai/identite.ts';
import { type Monde, ouvrirMonde, premiereIpt } from './essai/monde.ts';
import { empreinteBase, lireSansFiltre } from './essai/proprietaire.ts';
import { executerPour } from './registre.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const executer: ReturnType<typeof executerPour> = (nom, entree, options) =>
  executerPour(monde.noyau, sessionDe('coordonnateur'))(nom, entree, options);
const ouvrir = (nom: string, cle: string) =>
  executer('integration.ouvrirPremiere', premiereIpt(nom, { ecoleId: IDS.a1 }), { cle });
const compter = (nom: string) =>
  lireSansFiltre(monde.db, async (trx) => {
    const lignes = await trx.selectFrom('eleve').select('id').where('nom', '=', nom).execute();
    return lignes.length;
  });

test('la même demande deux fois de suite : un seul changement, la même réponse', async () => {
  const cle = crypto.randomUUID();
  const premiere = await ouvrir('Suite', cle);
  const avant = await empreinteBase(monde.db);
  expect(await ouvrir('Suite', cle)).toEqual(premiere);
  expect(await empreinteBase(monde.db)).toBe(avant);
  expect(await compter('Suite')).toBe(1);
});

test('la même demande dix fois en même temps : un seul changement, la même réponse', async () => {
  const cle = crypto.randomUUID();
  const reponses = await Promise.all(Array.from({ length: 10 }, () => ouvrir('Ensemble', cle)));
  expect(new Set(reponses.map((r) => r.eleveId)).size).toBe(1);
  expect(await compter('Ensemble')).toBe(1);
});

test('une réponse qui porte un instant est rendue pareille', async () => {
  const cle = crypto.randomUUID();
  const garder = () =>
    executer('integration.enregistrerBrouillon', { reponses: { nom: 'Instant' } }, { cle });
  const premiere = await garder();
  expect(await garder()).toEqual(premiere);
});

test('la même clé pour une autre demande est un conflit, et ne change rien', async () => {
  const cle = crypto.randomUUID();
  await ouvrir('Premier contenu', cle);
  const avant = await empreinteBase(monde.db);
  await expect(ouvrir('Second contenu', cle)).rejects.toMatchObject({ code: 'conflit' });
  await expect(executer('integration.enregistrerBrouillon', { reponses: {} }, { cle })).rejects.toMatchObject(
    { code: 'conflit' },
  );
  expect(await empreinteBase(monde.db)).toBe(avant);
});

test('une demande refusée ne retient pas sa clé', async () => {
  const cle = crypto.randomUUID();
  const refusee = { ...premiereIpt('Corrigé', { ecoleId: IDS.b1 }) };
  await expect(executer('integration.ouvrirPremiere', refusee, { cle })).rejects.toMatchObject({
    code: 'regle-non-respectee',
  });
  await ouvrir('Corrigé', cle);
  expect(await compter('Corrigé')).toBe(1);
});

test('la clé d’une personne n’est rien pour une autre', async () => {
  const cle = crypto.randomUUID();
  const garder = (session: ReturnType<typeof autreCoordonnateur>) =>
    executerPour(monde.noyau, session)('integration.enregistrerBrouillon', { reponses: {} }, { cle });
  const sienne = await garder(sessionDe('coordonnateur'));
  expect((await garder(autreCoordonnateur())).brouillonId).not.toBe(sienne.brouillonId);
});
