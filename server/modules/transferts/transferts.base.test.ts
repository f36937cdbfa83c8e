import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type MondeEntier, ouvrirMondeEntier, premiereIpt } from '../../kernel/essai/monde.ts';
import { empreinteBase, lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { executerPour } from '../../kernel/registre.ts';
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
