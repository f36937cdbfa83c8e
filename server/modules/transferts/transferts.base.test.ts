import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { passation } from '../../kernel/essai/echelles.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type MondeEntier, ouvrirMondeEntier, PIECE_ESSAI, premiereIpt } from '../../kernel/essai/monde.ts';
import { empreinteBase, lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { executerPour } from '../../kernel/registre.ts';
import type { Role } from '../../kernel/session.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';

let ouverte: BaseDeTest;
let monde: MondeEntier;
beforeAll(async () => {
  ouverte = await baseDeTest({ modele: 'entier' });
  monde = ouvrirMondeEntier(ouverte.base);
});
afterAll(() => ouverte.fermer());

const a = () => executerPour(monde.noyau, sessionDe('coordonnateur'));
const b = () => executerPour(monde.noyau, sessionDe('coordonnateur', 'b'));

async function ouvrirFini(prenom: string) {
  const { eleveId, integrationId } = await a()('integration.ouvrirPremiere', {
    ...premiereIpt('Cédé', { ecoleId: IDS.a1 }),
    prenom,
  });
  await a()('integration.arreter', {
    integrationId,
    motif: 'changement-domicile',
    dateEvenement: '2025-10-02',
  });
  return { eleveId, integrationId };
}

test('neuf dossiers à la fois : préparés, transmis, reçus, avec ce qui manque et un accusé', async () => {
  const eleves = [];
  for (let rang = 0; rang < 9; rang++) eleves.push(await ouvrirFini(`Neuf ${rang}`));
  const { transfertId } = await a()('transferts.preparer', {
    poleAccueilId: IDS.poleB,
    eleveIds: eleves.map(({ eleveId }) => eleveId),
    reunionLe: '2025-10-09',
  });
  await expect(b()('transferts.consulter', { transfertId })).rejects.toMatchObject({ code: 'introuvable' });
  await a()('transferts.envoyer', { transfertId, version: 1 });
  const { dossiers, cote } = await b()('transferts.consulter', { transfertId });
  expect([cote, dossiers.length]).toEqual(['accueil', 9]);
  await b()('transferts.noterAccueil', {
    transfertId,
    version: 2,
    reunionLe: '2025-10-10',
    procedure: 'Un appel.',
  });
  const recevoir = (choisis: typeof dossiers) =>
    b()('transferts.accuser', {
      transfertId,
      dossiers: choisis.map(({ dossierId }, rang) => ({ dossierId, manques: rang === 0 ? 'Annexe 3' : '' })),
    });
  await expect(b()('transferts.emettreAccuse', { transfertId })).rejects.toMatchObject({
    code: 'regle-non-respectee',
  });
  expect(await recevoir(dossiers.slice(0, 4))).toEqual({ recus: 4, restants: 5 });
  expect(await recevoir(dossiers.slice(4))).toEqual({ recus: 5, restants: 0 });
  await b()('transferts.emettreAccuse', { transfertId });
  const vuParA = await a()('transferts.consulter', { transfertId });
  expect(vuParA).toMatchObject({ etat: 'recu', recus: 9, procedure: 'Un appel.', reunionLe: '2025-10-10' });
  expect(vuParA.dossiers[0]?.manques).toBe('Annexe 3');
  expect(vuParA.accuseId).not.toBeNull();
  await expect(recevoir(dossiers.slice(0, 1))).rejects.toMatchObject({ code: 'conflit' });
  const [premier] = eleves;
  if (!premier) throw new Error('nine pupils');
  const chezB = await b()('eleves.consulter', { eleveId: premier.eleveId });
  expect(chezB.integrations.map(({ pole }) => pole)).toEqual(['Pôle Alpha']);
  expect(chezB.parcours).toHaveLength(1);
  const chezA = await a()('eleves.consulter', { eleveId: premier.eleveId });
  expect(chezA.integrations[0]?.fin).toBe('2025-10-02');
  const { pole_id } = await lireSansFiltre(monde.db, (trx) =>
    trx
      .selectFrom('integration')
      .select('pole_id')
      .where('id', '=', premier.integrationId)
      .executeTakeFirstOrThrow(),
  );
  expect(pole_id).toBe(IDS.poleA);
});

test('le pôle qui a reçu un dossier lit ce que l’ancien fait signer, et n’a rien à y recueillir', async () => {
  const { attentes } = await a()('signatures.listerAttentes', { genre: 'arret' });
  const attente = attentes.find(({ eleve }) => eleve === 'Neuf 0 Cédé');
  if (!attente) throw new Error('the end of a pupil handed over is still to be signed');
  const { acteId } = attente;
  expect((await a()('signatures.consulterActe', { acteId })).gere).toBe(true);
  const lu = await b()('signatures.consulterActe', { acteId });
  expect([lu.gere, lu.mienne, lu.parties.some(({ invitable }) => invitable)]).toEqual([false, null, false]);
  const chezB = await b()('signatures.listerAttentes', {});
  expect(chezB.attentes.map((l) => l.acteId)).not.toContain(acteId);
  const avant = await empreinteBase(monde.db);
  await expect(
    b()('signatures.consigner', {
      acteId,
      partie: 'pole',
      nom: 'Ana Essai',
      qualite: 'direction',
      auTitreDe: 'po',
      signeeLe: '2025-10-06',
      moyen: 'papier',
    }),
  ).rejects.toMatchObject({ code: 'interdit' });
  expect(await empreinteBase(monde.db)).toBe(avant);
});

test('un dossier dont l’intégration court encore ne part pas ; un lot se corrige avant d’être reçu', async () => {
  const { eleveId } = await a()('integration.ouvrirPremiere', premiereIpt('Courante', { ecoleId: IDS.a1 }));
  const preparer = (id: string) => a()('transferts.preparer', { poleAccueilId: IDS.poleB, eleveIds: [id] });
  await expect(preparer(eleveId)).rejects.toMatchObject({ champs: { eleveIds: expect.any(String) } });
  const fini = await ouvrirFini('Retiré');
  const { transfertId } = await preparer(fini.eleveId);
  await expect(preparer(fini.eleveId)).rejects.toMatchObject({ code: 'regle-non-respectee' });
  const { dossiers } = await a()('transferts.consulter', { transfertId });
  await a()('transferts.retirer', { transfertId, dossierId: dossiers[0]?.dossierId ?? '' });
  expect((await preparer(fini.eleveId)).transfertId).not.toBe(transfertId);
});

test('la base seule : on n’accuse que ce qui est envoyé à son pôle, et nul ne déplace un élève', async () => {
  const avant = await empreinteBase(monde.db);
  const sous = (cote: 'a' | 'b', ordre: ReturnType<typeof sql>) =>
    transactionFiltree(monde.db, sessionDe('coordonnateur', cote), (trx) => ordre.execute(trx));
  const accuser = (id: string) => sql`select transfert_accuser(${id}, null, now()) as eleve`;
  // The sender, for its own lot; the host, for a lot that is not sent.
  expect((await sous('a', accuser(monde.lots.a.dossierEnvoyeId))).rows).toEqual([{ eleve: null }]);
  expect((await sous('b', accuser(monde.lots.a.dossierPrepareId))).rows).toEqual([{ eleve: null }]);
  await expect(sous('a', sql`update eleve set pole_id = ${IDS.poleB}`)).rejects.toThrow(/permission denied/);
  expect(await empreinteBase(monde.db)).toBe(avant);
});

test('le dossier reçu se lit en entier : pièces, PAR, échelles, historique ; rien ne s’y écrit', async () => {
  const { eleveId, integrationId } = await a()('integration.ouvrirPremiere', {
    ...premiereIpt('Reçu', { ecoleId: IDS.a1 }),
    prenom: 'Entier',
  });
  const piece = { eleveId, integrationId, ...PIECE_ESSAI };
  const { pieceId } = await a()('pieces.deposer', { ...piece, code: 'protocole' });
  await a()('pieces.deposer', { ...piece, code: 'bilan-medical' });
  const { parId } = await a()('amenagements.ouvrirPar', {
    eleveId,
    ecoleId: IDS.a1,
    niveau: 'primaire',
    anneeEtude: 4,
    demandeLe: '2025-09-15',
    premiereDemande: 'oui',
    auteurGenre: 'paramedical',
    auteur: 'Autrice du bilan',
    diagnosticLe: '2025-03-10',
    besoins: 'Lire',
    debut: '2025-09-22',
    prevuJusquAu: '2026-07-03',
    evaluationLe: '2025-12-15',
    suiviIndividuel: 'non',
    amenagements: [{ categorie: 'pedagogique', libelle: 'Lire les consignes' }],
  });
  const { echelleId } = await a()(
    'sensoriMoteur.enregistrerPassation',
    passation(eleveId, monde.grilles.publieeId),
  );
  await a()('integration.arreter', {
    integrationId,
    motif: 'changement-domicile',
    dateEvenement: '2025-10-02',
  });
  const { transfertId } = await a()('transferts.preparer', {
    poleAccueilId: IDS.poleB,
    eleveIds: [eleveId],
    reunionLe: '2025-10-09',
  });
  await a()('transferts.envoyer', { transfertId, version: 1 });
  const compter = (role: Role) =>
    transactionFiltree(monde.db, sessionDe(role, 'b'), async (trx) => {
      const { rows } = await sql<Record<string, number>>`select
        (select count(*)::int from piece where eleve_id = ${eleveId}) as pieces,
        (select count(*)::int from piece_fichier where piece_id = ${pieceId}) as fichiers,
        (select count(*)::int from par where id = ${parId}) as pars,
        (select count(*)::int from par_amenagement where par_id = ${parId}) as amenagements,
        (select count(*)::int from par_medical where par_id = ${parId}) as medical,
        (select count(*)::int from echelle where id = ${echelleId}) as echelles,
        (select count(*)::int from historique where objet_id in (${eleveId}, ${integrationId})) as historique`.execute(
        trx,
      );
      return rows[0];
    });
  const rien = { pieces: 0, fichiers: 0, pars: 0, amenagements: 0, medical: 0, echelles: 0, historique: 0 };
  // Sent is not received: the pupil is known, the rest of the file is not read yet.
  expect(await compter('coordonnateur')).toEqual(rien);
  const { dossiers } = await b()('transferts.consulter', { transfertId });
  await b()('transferts.accuser', {
    transfertId,
    dossiers: dossiers.map(({ dossierId }) => ({ dossierId, manques: '' })),
  });
  const tout = { pieces: 2, fichiers: 1, pars: 1, amenagements: 1, medical: 1, echelles: 1 };
  for (const role of ['coordonnateur', 'membre'] as const) {
    expect(await compter(role)).toMatchObject({ ...tout, historique: expect.toSatisfy((n) => n > 0) });
  }
  expect(await compter('direction-siege')).toMatchObject({ pieces: 1, pars: 1, medical: 0, echelles: 0 });
  for (const role of ['ecole', 'cpms'] as const) expect(await compter(role)).toEqual(rien);

  const { pieces } = await b()('pieces.consulter', { eleveId });
  expect(pieces.map(({ recue }) => recue)).toEqual([true, true]);
  expect((await b()('pieces.telecharger', { pieceId })).octets.byteLength).toBeGreaterThan(0);
  expect(await b()('amenagements.consulterPar', { parId })).toMatchObject({ modifiable: false });
  expect(
    (await b()('amenagements.listerPar', { annee: '2025-26' })).lignes.map((l) => l.parId),
  ).not.toContain(parId);
  const { taches } = await b()('tableau.consulter', {});
  expect(taches.filter(({ vers }) => vers.includes(parId))).toEqual([]);
  const ecrire = (ordre: ReturnType<typeof sql>) =>
    transactionFiltree(monde.db, sessionDe('coordonnateur', 'b'), (trx) => ordre.execute(trx));
  for (const ordre of [
    sql`update piece set retiree_le = now() where id = ${pieceId}`,
    sql`update par set fin = '2025-10-09' where id = ${parId}`,
    sql`update par_medical set version = 9 where par_id = ${parId}`,
  ]) {
    expect((await ecrire(ordre)).numAffectedRows).toBe(0n);
  }
  // The pôle that handed it over still reads what it wrote.
  expect(await a()('amenagements.consulterPar', { parId })).toMatchObject({ modifiable: true });
});
