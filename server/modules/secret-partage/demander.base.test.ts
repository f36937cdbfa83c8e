import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { executerPour } from '../../kernel/registre.ts';
import type { Role } from '../../kernel/session.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const sous = (role: Role, cote: 'a' | 'b' = 'a') => executerPour(monde.noyau, sessionDe(role, cote));
const DEMANDE = {
  cpmsId: IDS.cpmsA,
  base: 'secret-professionnel-partage',
  finalite: 'Préparer la réunion de rentrée',
  elements: 'Dates des rencontres\n\nType de l’attestation',
} as const;
const demander = (autre = {}) =>
  sous('coordonnateur')('secretPartage.demander', {
    eleveId: monde.dossiers.a1.eleveId,
    ...DEMANDE,
    ...autre,
  });

test('le centre voit la demande, répond une fois, et le pôle lit la réponse', async () => {
  const { demandeId, documentId } = await demander();
  const { demandes } = await sous('cpms')('secretPartage.lister', {});
  expect(demandes.find((d) => d.demandeId === demandeId)).toMatchObject({
    elements: ['Dates des rencontres', 'Type de l’attestation'],
    base: 'Secret professionnel partagé (Infos du Pacte, juin 2024, Divers)',
    reponse: null,
  });
  const repondre = (reponse: 'complete' | 'partielle' | 'refusee', suite: object) =>
    sous('cpms')('secretPartage.repondre', { demandeId, reponse, ...suite });
  await expect(repondre('complete', {})).rejects.toMatchObject({ champs: { contenu: expect.any(String) } });
  await expect(repondre('refusee', {})).rejects.toMatchObject({ champs: { motif: expect.any(String) } });
  await repondre('partielle', { contenu: 'Type 8', motif: 'Le reste relève du suivi.' });
  await expect(repondre('complete', { contenu: 'Autre' })).rejects.toMatchObject({ code: 'conflit' });
  const vue = await sous('membre')('secretPartage.consulter', { eleveId: monde.dossiers.a1.eleveId });
  expect(vue.demandes.find((d) => d.demandeId === demandeId)).toMatchObject({
    documentId,
    reponse: { genre: 'partielle', contenu: 'Type 8', motif: 'Le reste relève du suivi.' },
  });
  expect(vue.nonPublie).toHaveLength(1);
});

test('rien n’est lisible dans la base ni dans le journal', async () => {
  const { demandeId } = await demander({ finalite: 'Finalité secrète' });
  const tout = await lireSansFiltre(monde.db, async (trx) =>
    JSON.stringify([
      await trx.selectFrom('demande_information').selectAll().where('id', '=', demandeId).execute(),
      await trx.selectFrom('journal').selectAll().where('objet_id', '=', demandeId).execute(),
    ]),
  );
  expect(tout).toContain('secret-professionnel-partage');
  expect(tout).not.toMatch(/Finalité|rencontres/);
});

test.each([
  [{ base: 'autre-loi' }, 'base'],
  [{ cpmsId: IDS.cpmsB }, 'cpmsId'],
  [{ elements: ' \n ' }, 'elements'],
  [{ finalite: '' }, 'finalite'],
])('une demande %o est refusée', async (autre, champ) => {
  await expect(demander(autre)).rejects.toMatchObject({ champs: { [champ]: expect.stringMatching(/\.$/) } });
});

test('un centre demande l’avis du pôle, qui le rend une fois ; sans demande, la liste est vide', async () => {
  const { eleveId } = monde.dossiers.a1;
  const { avisId } = await sous('cpms')('secretPartage.solliciterAvis', {
    eleveId,
    objet: 'orientation',
    question: 'Faut-il orienter ?',
  });
  await sous('coordonnateur')('secretPartage.rendreAvis', { avisId, avis: 'Pas encore.' });
  await expect(
    sous('coordonnateur')('secretPartage.rendreAvis', { avisId, avis: 'Si.' }),
  ).rejects.toMatchObject({ code: 'conflit' });
  const { avis } = await sous('cpms')('secretPartage.lister', {});
  expect(avis.find((a) => a.avisId === avisId)?.rendu?.avis).toBe('Pas encore.');
  const sans = await sous('coordonnateur')('secretPartage.consulter', { eleveId: monde.dossiers.a2.eleveId });
  expect(sans.avis).toEqual([]);
});

test('un centre ne demande rien d’un élève qu’il ne suit pas', async () => {
  await expect(
    sous('cpms', 'b')('secretPartage.solliciterAvis', {
      eleveId: monde.dossiers.a1.eleveId,
      objet: 'retour',
      question: 'Qui est-ce ?',
    }),
  ).rejects.toMatchObject({ code: 'introuvable' });
});

test.each([
  ['cpms', 'b'],
  ['ecole', 'a'],
  ['direction-siege', 'a'],
  ['coordonnateur', 'b'],
  ['administration', 'a'],
] as const)('sous %s %s, les politiques seules ne montrent rien du pôle A', async (role, cote) => {
  const lues = await transactionFiltree(monde.db, sessionDe(role, cote), async (trx) => [
    ...(await trx.selectFrom('demande_information').select('id').where('pole_id', '=', IDS.poleA).execute()),
    ...(await trx.selectFrom('demande_avis').select('id').where('pole_id', '=', IDS.poleA).execute()),
  ]);
  expect(lues).toEqual([]);
});
