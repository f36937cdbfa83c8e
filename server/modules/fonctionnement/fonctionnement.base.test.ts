import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { autreCoordonnateur, IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { empreinteBase, lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { type Entree, executerPour } from '../../kernel/registre.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const sous = (jour = '2025-10-06', session = sessionDe('coordonnateur')) =>
  executerPour({ ...monde.noyau, horloge: () => Temporal.Instant.from(`${jour}T09:00:00Z`) }, session);
type Ecriture = Entree<'fonctionnement.noter'>;
const ecriture = (change: Partial<Ecriture>): Ecriture => ({
  sens: 'recette',
  le: '2025-09-20',
  objet: 'Dotation',
  montant: '1 000,50',
  reference: 'Extrait 12',
  ...change,
});
const noter = (change: Partial<Ecriture>, jour?: string) =>
  sous(jour)('fonctionnement.noter', ecriture(change));
const comptes = async (annee: string, jour?: string) =>
  (await sous(jour)('fonctionnement.consulter', { annee })).comptes;

test('recettes, dépenses, pièce et solde ; le report passe à l’année suivante le 31 juillet', async () => {
  const fichier = { nom: 'facture.pdf', octets: new TextEncoder().encode('%PDF-1.7 essai') };
  expect(await noter({ fichier })).toMatchObject({ annee: '2025-26', solde: 1000.5 });
  await noter({ sens: 'depense', le: '2025-10-01', objet: 'Matériel adapté', montant: '400,25' });
  expect(await comptes('2025-26')).toMatchObject({ recu: 1000.5, depense: 400.25, solde: 600.25 });
  expect(await comptes('2026-27')).toMatchObject({ report: 600.25, solde: 600.25 });
  const { ecritures } = await sous()('fonctionnement.consulter', { annee: '2025-26' });
  expect(ecritures.map(({ objet, aFichier }) => [objet, aFichier])).toEqual([
    ['Dotation', true],
    ['Matériel adapté', false],
  ]);
  const verificateur = executerPour(monde.noyau, sessionDe('verificateur'));
  const lu = await verificateur('fonctionnement.telecharger', { ecritureId: ecritures[0]?.id ?? '' });
  expect(lu).toMatchObject({ type: 'application/pdf', nomFichier: 'recette-2025-09-20.pdf' });
  const lignes = await lireSansFiltre(monde.db, (trx) =>
    trx.selectFrom('ecriture_fonctionnement').selectAll().execute(),
  );
  expect(JSON.stringify(lignes.map(({ contenu }) => Buffer.from(contenu).toString()))).not.toContain(
    'Matériel',
  );
});

test.each<[string, Partial<Ecriture>, object]>([
  [
    'un solde négatif',
    { sens: 'depense', montant: '600,26' },
    { champs: { montant: expect.stringContaining('0,01') } },
  ],
  ['un montant nul', { montant: '0' }, { champs: { montant: expect.any(String) } }],
  ['trois décimales', { montant: '1,234' }, { champs: { montant: expect.any(String) } }],
  ['une date à venir', { le: '2025-10-07' }, { champs: { le: expect.any(String) } }],
  ['un exercice clos', { le: '2025-07-31' }, { champs: { le: expect.stringContaining('31/07/2025') } }],
  ['sans pièce', { reference: ' ' }, { champs: { reference: expect.any(String) } }],
])('refuse %s', async (_, change, attendu) => {
  const avant = await empreinteBase(monde.db);
  await expect(noter(change)).rejects.toMatchObject(attendu);
  expect(await empreinteBase(monde.db)).toBe(avant);
});

test('une écriture s’annule par une autre, une fois, si le solde le permet', async () => {
  const { ecritures } = await sous()('fonctionnement.consulter', { annee: '2025-26' });
  const [recette, depense] = ecritures.map(({ id }) => id);
  const annuler = (ecritureId = '') =>
    sous()('fonctionnement.annuler', { ecritureId, motif: 'Erreur de compte' });
  await expect(annuler(recette)).rejects.toMatchObject({ code: 'regle-non-respectee' });
  await annuler(depense);
  expect(await comptes('2025-26')).toMatchObject({ depense: 0, solde: 1000.5 });
  await expect(annuler(depense)).rejects.toMatchObject({ code: 'conflit' });
  const deB = sous('2025-10-06', sessionDe('coordonnateur', 'b'));
  const ailleurs = deB('fonctionnement.annuler', { ecritureId: recette ?? '', motif: 'Non' });
  await expect(ailleurs).rejects.toMatchObject({ code: 'introuvable' });
});

test('la base seule refuse un solde négatif, une main étrangère et tout changement', async () => {
  const ajouter = (session: ReturnType<typeof sessionDe>, montant: number) =>
    transactionFiltree(monde.db, session, (trx) =>
      trx
        .insertInto('ecriture_fonctionnement')
        .values({
          pole_id: IDS.poleA,
          annee_scolaire: '2025-26',
          sens: 'depense',
          le: '2025-10-01',
          montant,
          contenu: new Uint8Array([1]),
          range_sous: null,
          type: null,
          contre_id: null,
          enregistree_le: new Date('2025-10-06T09:00:00Z'),
          enregistree_par: session.compteId,
        })
        .execute(),
    );
  await expect(ajouter(autreCoordonnateur(), 100_000)).rejects.toThrow(/negative/);
  for (const session of [sessionDe('membre'), sessionDe('coordonnateur', 'b'), sessionDe('verificateur')]) {
    await expect(ajouter(session, 1)).rejects.toThrow(/row-level security/);
  }
  const changer = transactionFiltree(monde.db, sessionDe('coordonnateur'), (trx) =>
    sql`update ecriture_fonctionnement set montant = 1`.execute(trx),
  );
  await expect(changer).rejects.toThrow(/permission denied/);
});

test('deux dépenses en même temps ne dépassent pas le solde ensemble', async () => {
  const { solde } = await comptes('2025-26');
  const montant = String(solde).replace('.', ',');
  const autre = sous('2025-10-06', autreCoordonnateur());
  const depense = ecriture({ sens: 'depense', montant });
  const essais = await Promise.allSettled([
    sous()('fonctionnement.noter', depense),
    autre('fonctionnement.noter', depense),
  ]);
  expect(essais.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect((await comptes('2025-26')).solde).toBe(0);
});
