import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { empreinteBase } from '../../kernel/essai/proprietaire.ts';
import { executerPour } from '../../kernel/registre.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const executer: ReturnType<typeof executerPour> = (nom, entree, options) =>
  executerPour(monde.noyau, sessionDe('coordonnateur'))(nom, entree, options);

test('le dossier donne les faits, la règle juge, le jugement enregistré reste', async () => {
  const { integrationId, eleveId } = monde.dossiers.a1;
  const nu = await executer('prolongations.consulterRetour', { integrationId });
  expect(nu).toMatchObject({ sortieLe: '2025-09-01', typeInitial: 8, jugement: null });
  const demande = { integrationId, sortieLe: '2025-09-01', demandeLe: '2025-10-06', typeDemande: 8 };
  const juge = await executer('prolongations.consulterRetour', demande);
  expect(juge.jugement).toMatchObject({ issue: 'resultat', valeur: false });
  const autreType = await executer('prolongations.consulterRetour', { ...demande, typeDemande: 3 });
  expect(autreType.jugement).toMatchObject({ valeur: true, detail: { changementDeType: true } });
  const cle = crypto.randomUUID();
  const premier = await executer('prolongations.enregistrerRetour', demande, { cle });
  const avant = await empreinteBase(monde.db);
  expect(await executer('prolongations.enregistrerRetour', demande, { cle })).toEqual(premier);
  expect(await empreinteBase(monde.db)).toBe(avant);
  const apres = await executer('prolongations.consulterRetour', { integrationId });
  expect(apres.retours).toHaveLength(nu.retours.length + 1);
  expect(apres.retours.map(({ jugement }) => jugement.valeur)).toContain(false);
  const { historique } = await executer('eleves.consulter', { eleveId });
  expect(historique.map(({ champ }) => champ)).toContain('demandeRetour');
});

test('des dates impossibles et l’autre pôle sont refusés', async () => {
  const { integrationId } = monde.dossiers.a1;
  const demande = { integrationId, sortieLe: '2025-09-01', demandeLe: '2025-08-01', typeDemande: 8 };
  await expect(executer('prolongations.enregistrerRetour', demande)).rejects.toMatchObject({
    champs: { demandeLe: expect.stringContaining('précède') },
  });
  await expect(
    executer('prolongations.enregistrerRetour', { ...demande, demandeLe: '2025-10-07' }),
  ).rejects.toMatchObject({ champs: { demandeLe: expect.stringContaining('futur') } });
  const deB = executerPour(monde.noyau, sessionDe('coordonnateur', 'b'));
  await expect(
    deB('prolongations.enregistrerRetour', { ...demande, demandeLe: '2025-10-06' }),
  ).rejects.toMatchObject({ code: 'introuvable' });
});
