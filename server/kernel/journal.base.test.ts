import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type BaseDeTest, baseDeTest } from '../db/test/base.ts';
import { type CasUsage, type Contexte, definirCas } from './cas-usage.ts';
import { IDS, sessionDe } from './essai/identite.ts';
import { type Monde, ouvrirMonde } from './essai/monde.ts';
import { alterer, empreinteBase, lireSansFiltre } from './essai/proprietaire.ts';
import { executerCas } from './executer.ts';
import { premiereRupture } from './journal.ts';
import { executerPour } from './registre.ts';
import { transactionFiltree } from './transaction.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const coordonnateur = sessionDe('coordonnateur');
const rupture = () => transactionFiltree(monde.db, null, premiereRupture);
const numeros = () =>
  lireSansFiltre(monde.db, async (trx) => {
    const lignes = await trx.selectFrom('journal').select('numero').orderBy('numero').execute();
    return lignes.map(({ numero }) => numero);
  });

/** What the check says once the owner of the tables has run these orders; all is undone afterwards. */
async function ruptureApres(...ordres: string[]): Promise<number | null> {
  const retour = new Error('undone on purpose');
  let trouvee: number | null = null;
  await lireSansFiltre(monde.db, async (trx) => {
    for (const ordre of ordres) await sql.raw(ordre).execute(trx);
    trouvee = await premiereRupture(trx);
    throw retour;
  }).catch((erreur: unknown) => {
    if (erreur !== retour) throw erreur;
  });
  return trouvee;
}

describe('la chaîne', () => {
  test('reste entière et unique sous vingt écritures simultanées', async () => {
    const avant = await numeros();
    const executer = executerPour(monde.noyau, coordonnateur);
    const ecritures = Array.from({ length: 20 }, (_, i) =>
      executer('integration.enregistrerBrouillon', { reponses: { nom: `Brouillon ${i}` } }),
    );
    const reponses = await Promise.all(ecritures);
    expect(new Set(reponses.map(({ brouillonId }) => brouillonId)).size).toBe(20);
    expect((await numeros()).length).toBe(avant.length + 20);
    expect(await rupture()).toBeNull();
    const { rows } = await lireSansFiltre(monde.db, (trx) =>
      sql`select empreinte_precedente from journal group by 1 having count(*) > 1`.execute(trx),
    );
    expect(rows).toEqual([]);
  });

  test.each([
    ['le motif', "motif = 'réécrit'"],
    ['l’auteur', `compte_id = '${IDS.poleA}'`],
    ['le rôle', "role = 'administration'"],
    ['l’instant', "le = le + interval '1 second'"],
    ['les changements', `changements = '{"autre": 1}'`],
    ['la version du droit', "droit_version = 'autre'"],
    ['l’empreinte', "empreinte = sha256('autre')"],
  ])('trahit un propriétaire qui change %s d’une entrée', async (_quoi, changement) => {
    const touchee = (await numeros())[4];
    expect(await ruptureApres(`update journal set ${changement} where numero = ${touchee}`)).toBe(touchee);
  });

  test('trahit une entrée retirée, à l’entrée qui la suivait', async () => {
    const [, , retiree, suivante] = await numeros();
    expect(await ruptureApres(`delete from journal where numero = ${retiree}`)).toBe(suivante);
  });

  test('trahit une entrée recalculée seule, à l’entrée qui la suit', async () => {
    const [, , touchee, suivante] = await numeros();
    const trouvee = await ruptureApres(
      `update journal set motif = 'réécrit' where numero = ${touchee}`,
      `update journal j set empreinte = journal_empreinte(j) where numero = ${touchee}`,
    );
    expect(trouvee).toBe(suivante);
  });
});

/** A use case of the test only: it writes a pupil, then does what it is told. */
function ecriture(suite: (contexte: Contexte) => Promise<void>): CasUsage {
  return definirCas({
    nom: 'essai.ecrire',
    titre: 'Écrire un élève.',
    permission: 'eleves.ecrire',
    genre: 'ecriture',
    entree: z.object({}),
    sortie: z.object({ fait: z.literal(true) }),
    async executer(contexte) {
      await contexte.trx
        .insertInto('eleve')
        .values({
          pole_id: IDS.poleA,
          nom: 'Essai',
          prenom: 'Essai',
          naissance: '2015-01-01',
          sexe: 'X',
          recherche: 'essai',
        })
        .execute();
      await suite(contexte);
      return { fait: true as const };
    },
  }) as unknown as CasUsage;
}

const entree = { objet: 'eleve', objetId: null, poleId: IDS.poleA, changements: {} };

describe('tout ou rien', () => {
  const executer = (cas: CasUsage) => executerCas(monde.noyau, cas, coordonnateur, {});

  test('une écriture qui n’est pas au journal est annulée', async () => {
    const avant = await empreinteBase(monde.db);
    await expect(executer(ecriture(async () => undefined))).rejects.toThrow(/without journal entry/);
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test('une écriture qui échoue après son entrée ne laisse ni ligne ni entrée', async () => {
    const avant = await empreinteBase(monde.db);
    const rate = ecriture(async ({ journaliser }) => {
      await journaliser(entree);
      throw new Error('panne');
    });
    await expect(executer(rate)).rejects.toThrow('panne');
    expect(await empreinteBase(monde.db)).toBe(avant);
    expect(await rupture()).toBeNull();
  });

  test('une écriture dont la réponse est mal formée est annulée', async () => {
    const avant = await empreinteBase(monde.db);
    const cas = ecriture(({ journaliser }) => journaliser(entree));
    const mal = { ...cas, sortie: z.object({ fait: z.literal(false) }) } as unknown as CasUsage;
    await expect(executer(mal)).rejects.toThrow();
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test('une écriture refusée par la base se dit en une phrase, et ne laisse rien', async () => {
    const avant = await empreinteBase(monde.db);
    const cas = ecriture(async ({ trx, journaliser }) => {
      await journaliser(entree);
      await sql`insert into eleve (pole_id, nom, prenom, naissance, sexe, recherche)
        values (${IDS.poleB}, 'a', 'b', '2015-01-01', 'X', 'a b')`.execute(trx);
    });
    await expect(executer(cas)).rejects.toMatchObject({ code: 'interdit' });
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test('l’entrée dit qui a agi, quoi que dise le cas d’usage', async () => {
    await executer(ecriture(({ journaliser }) => journaliser(entree)));
    const derniere = await lireSansFiltre(monde.db, (trx) =>
      trx.selectFrom('journal').selectAll().orderBy('numero', 'desc').limit(1).executeTakeFirstOrThrow(),
    );
    expect(derniere).toMatchObject({
      compte_id: coordonnateur.compteId,
      role: 'coordonnateur',
      cas_usage: 'essai.ecrire',
      droit_version: monde.noyau.droit.version,
    });
  });
});

test('la chaîne est vérifiée par l’administration qui consulte le journal', async () => {
  const consulter = () =>
    executerPour(monde.noyau, sessionDe('administration'))('administration.consulterJournal', {});
  expect((await consulter()).rupture).toBeNull();
  const [premiere] = await numeros();
  await alterer(monde.base, `update journal set objet = 'autre' where numero = ${premiere}`);
  expect((await consulter()).rupture).toBe(premiere);
});
