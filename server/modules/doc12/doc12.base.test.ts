import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { numeroter, sessionDe } from '../../kernel/essai/identite.ts';
import { type MondeEntier, ouvrirMondeEntier } from '../../kernel/essai/monde.ts';
import { empreinteBase, lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { executerPour } from '../../kernel/registre.ts';
import type { Role } from '../../kernel/session.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';
import { ajouterCharge, ajouterMembre } from '../personnel/index.ts';

let ouverte: BaseDeTest;
let monde: MondeEntier;
beforeAll(async () => {
  ouverte = await baseDeTest({ modele: 'entier' });
  monde = ouvrirMondeEntier(ouverte.base);
});
afterAll(() => ouverte.fermer());

const ANNEE = '2025-26';
/** Each call a minute after the one before: what is issued later is later. */
let minute = 0;
const sous = (role: Role) => {
  minute += 1;
  const instant = Temporal.Instant.from('2025-10-06T09:00:00Z').add({ minutes: minute });
  return executerPour({ ...monde.noyau, horloge: () => instant }, sessionDe(role));
};
const part = (cle: 'a' | 'a2' = 'a') => {
  const { poleId, ecoleId } = monde.equipes[cle];
  return { annee: ANNEE, poleId, ecoleId };
};
const consulter = (membreId: string, role: Role = 'po') =>
  sous(role)('doc12.consulter', { ...part(), membreId });

/** Someone on leave of a school to work half-time in the pôle. */
async function engager(): Promise<{ membreId: string; abandonneeId: string }> {
  const session = sessionDe('po');
  const { noyau, equipes } = monde;
  return transactionFiltree(noyau.base.db, session, async (trx) => {
    const contexte = {
      ...{ trx, session, coffre: noyau.coffre, instant: noyau.horloge() },
      journaliser: async () => undefined,
    } as unknown as Contexte;
    const { poleId, ecoleId } = equipes.a;
    const identite = { nom: 'Delcroix', prenom: 'Mireille', matricule: '2-751-SECRET' };
    const membreId = await ajouterMembre(contexte, { poleId, ecoleId, ...identite });
    const commun = {
      membreId,
      fonction: 'Instituteur primaire',
      situation: 'definitif',
      titre: 'TR',
      niveau: 'fondamental',
      du: '2025-08-25',
    } as const;
    await ajouterCharge(contexte, { ...commun, lieu: 'pole', prestees: 18, sur: 36 });
    const abandonneeId = await ajouterCharge(contexte, {
      ...commun,
      lieu: 'hors-pole',
      prestees: 12,
      sur: 24,
      conge: true,
      etablissement: 'École de la Source',
      etablissementFase: 90214,
    });
    return { membreId, abandonneeId };
  });
}

test('un congé : compléter, émettre deux documents et un CAD, changer un code, émettre à nouveau', async () => {
  const { membreId, abandonneeId } = await engager();
  const avant = await consulter(membreId);
  expect(avant.papiers.map(({ papier, etat }) => [papier, etat])).toEqual([
    ['FOND12', 'a-completer'],
    ['FOND12', 'pret'],
    ['CAD', 'a-completer'],
  ]);
  const emettre = () => sous('po')('doc12.emettre', { ...part(), membreId });
  await expect(emettre()).rejects.toMatchObject({
    code: 'regle-non-respectee',
    message: expect.stringContaining('n° ECOT de l’école'),
  });
  const enregistrer = (version: number, codes: Record<string, string>) =>
    sous('po')('doc12.enregistrer', { chargeId: abandonneeId, version, codes });
  await enregistrer(0, { ecot: ' 9021401 ', di: '2C', s: 'S', regime: 'ancien' });
  await expect(enregistrer(0, { ecot: '1' })).rejects.toMatchObject({ code: 'conflit' });
  await expect(enregistrer(1, { ecot: '9021401', di: '2C', s: 'S', regime: 'ancien' })).rejects.toMatchObject(
    {
      code: 'conflit',
    },
  );

  const { documentIds } = await emettre();
  expect(documentIds).toHaveLength(3);
  await expect(emettre()).rejects.toMatchObject({ code: 'conflit' });
  const { pdf, identique } = await sous('po')('documents.telecharger', { documentId: documentIds[0] ?? '' });
  expect([Buffer.from(pdf).toString('latin1', 0, 5), identique]).toEqual(['%PDF-', true]);

  await enregistrer(1, { ecot: '9021401', di: '2C', s: 'D', regime: 'ancien' });
  const apres = await consulter(membreId);
  expect(apres.papiers.map(({ etat }) => etat)).toEqual(['perime', 'emis', 'emis']);
  expect((await emettre()).documentIds).toHaveLength(1);
  // Another ECOT number is another paper: the one before is shown as no longer asked for.
  await enregistrer(2, { ecot: '9021402', di: '2C', s: 'D', regime: 'ancien' });
  expect((await consulter(membreId)).anciens).toHaveLength(1);
  expect((await emettre()).documentIds).toHaveLength(2);

  const { codes, journal } = await lireSansFiltre(monde.db, async (trx) => ({
    codes: await trx.selectFrom('doc12_codes').select('codes').execute(),
    journal: await trx.selectFrom('journal').selectAll().execute(),
  }));
  const clair = codes.map((ligne) => Buffer.from(ligne.codes).toString('latin1')).join();
  expect(clair).not.toContain('9021402');
  expect(JSON.stringify(journal)).not.toMatch(/SECRET|Delcroix|9021402/);
  expect(JSON.stringify(journal)).toContain('doc12.emettre');
});

test('le lot émet ce qui est prêt, laisse ce qui manque, et l’archive porte les documents et les lignes', async () => {
  const { membreId } = await engager();
  const lot = await sous('direction-siege')('doc12.emettreLot', part());
  expect(lot).toEqual({ membres: 1, documents: 1, restent: 0 });
  await expect(sous('direction-siege')('doc12.emettreLot', part())).rejects.toMatchObject({
    code: 'conflit',
  });
  const { membres, differences } = await sous('coordonnateur')('doc12.lister', part());
  const etats = membres.map(({ membreId: id, etat }) => [id, etat]);
  expect(etats).toContainEqual([monde.equipes.a.membreId, 'emis']);
  expect(etats).toContainEqual([membreId, 'a-completer']);
  expect(differences.filter((d) => d.membreId === membreId).map(({ code }) => code)).toEqual([
    'charge-sans-poste',
    'document-impossible',
  ]);
  const { archive, nomFichier } = await sous('coordonnateur')('doc12.archiver', part());
  expect(nomFichier).toMatch(/^doc12-2025-26-\d+\.zip$/);
  expect(Buffer.from(archive).toString('latin1')).toMatch(/00-lignes\.xlsx.*FOND12-1\.pdf/s);
  const { classeur } = await sous('coordonnateur')('doc12.exporter', part());
  expect(Buffer.from(classeur).toString('latin1', 0, 2)).toBe('PK');
});

test('la tâche disparaît une fois le document émis', async () => {
  const tache = async () => {
    const { taches } = await sous('partenaire')('tableau.consulter', {});
    return taches.filter(({ genre }) => genre === 'doc12.emettre');
  };
  expect(await tache()).toEqual([expect.objectContaining({ etape: 'Émettre le Doc 12 d’un membre' })]);
  await sous('partenaire')('doc12.emettre', { ...part('a2'), membreId: monde.equipes.a2.membreId });
  expect(await tache()).toEqual([]);
});

test('refuse un jour hors de l’année, un code trop long, une personne d’ailleurs', async () => {
  const { membreId } = monde.equipes.a;
  const avant = await empreinteBase(monde.db);
  const emettre = (suite: object) => sous('po')('doc12.emettre', { ...part(), membreId, ...suite });
  await expect(emettre({ jour: '2024-10-01' })).rejects.toMatchObject({
    champs: { jour: expect.any(String) },
  });
  await expect(emettre({ membreId: numeroter(999) })).rejects.toMatchObject({ code: 'introuvable' });
  await expect(emettre({ membreId: monde.equipes.a2.membreId })).rejects.toMatchObject({
    code: 'introuvable',
  });
  const trop = { chargeId: monde.equipes.a.chargeId, version: 1, codes: { rtf: 'x'.repeat(13) } };
  await expect(sous('po')('doc12.enregistrer', trop)).rejects.toMatchObject({
    champs: { 'codes.rtf': expect.any(String) },
  });
  expect(await empreinteBase(monde.db)).toBe(avant);
});

test('les lignes seules : l’équipe du pôle et l’autre part ne voient ni codes ni documents, et n’écrivent rien', async () => {
  const { a, a2 } = monde.equipes;
  await sous('partenaire')('doc12.lister', part('a2'));
  const lire = (role: Role) =>
    transactionFiltree(monde.db, sessionDe(role), async (trx) => ({
      codes: (await trx.selectFrom('doc12_codes').select('ecole_id').execute()).map((l) => l.ecole_id),
      emissions: (await trx.selectFrom('doc12_emission').select('ecole_id').execute()).map((l) => l.ecole_id),
      papiers: (
        await trx.selectFrom('document_emis').select('ecole_id').where('modele', '=', 'fond12').execute()
      ).map((l) => l.ecole_id),
    }));
  expect(await lire('membre')).toEqual({ codes: [], emissions: [], papiers: [] });
  expect(await lire('verificateur')).toEqual({ codes: [], emissions: [], papiers: [] });
  const duPo = await lire('po');
  expect([...duPo.codes, ...duPo.emissions, ...duPo.papiers]).not.toContain(a2.ecoleId);
  expect(duPo.papiers.length).toBeGreaterThan(0);
  const ecrire = transactionFiltree(monde.db, sessionDe('partenaire'), (trx) =>
    trx.updateTable('doc12_codes').set({ version: 9 }).where('charge_id', '=', a.chargeId).executeTakeFirst(),
  );
  expect((await ecrire).numUpdatedRows).toBe(0n);
});
