import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Schema } from '../db/schema.ts';
import { type BaseDeTest, baseDeTest } from '../db/test/base.ts';
import { ATTENDUS, atteint, atteintPart, marquesInterdites } from './essai/attendus.ts';
import { type Attendu, CIBLES, type Cible, type Portee } from './essai/attendus-commun.ts';
import { MARQUE_ANNUAIRE_B, sessionDe } from './essai/identite.ts';
import { type MondeEntier, ouvrirMondeEntier } from './essai/monde.ts';
import { empreinteBase } from './essai/proprietaire.ts';
import { executerCas } from './executer.ts';
import type { Noyau } from './noyau.ts';
import { Refus } from './refus.ts';
import { CAS_USAGE, findCas, type NomCas } from './registre.ts';
import { ROLES, type Role } from './session.ts';

let ouverte: BaseDeTest;
let monde: MondeEntier;
let intacte: string;
beforeAll(async () => {
  ouverte = await baseDeTest({ modele: 'entier' });
  monde = ouvrirMondeEntier(ouverte.base);
  intacte = await empreinteBase(monde.db);
});
afterAll(() => ouverte.fermer());

const VISITEUR = null;
/** Who reaches what, by the kind of reach a use case declares. */
const PORTEES = {
  partout: () => true,
  'suivant le rôle': atteint,
  pole: (role, cible) => atteint(role, cible === 'un autre pôle' ? cible : 'le sien'),
  part: atteintPart,
} as const satisfies Record<Portee, (role: Role | null, cible: Cible) => boolean>;

const PERMISSION = ['interdit', 'introuvable', 'non-connecte'] as const;

type Combinaison = { role: Role | null; cible: Cible; permise: boolean };

function combinaisons(attendu: Attendu<NomCas>): Combinaison[] {
  const cibles = attendu.portee ? CIBLES : (['le sien'] as const);
  return [VISITEUR, ...ROLES].flatMap((role) =>
    cibles.map((cible) => {
      const roleAdmis = attendu.roles === 'public' || (role !== null && attendu.roles.includes(role));
      const dansPortee = PORTEES[attendu.portee ?? 'partout'](role, cible);
      return { role, cible, permise: roleAdmis && dansPortee };
    }),
  );
}

/** Runs in a transaction that is always undone: each combination meets the same world. */
async function essayer<T>(travail: (noyau: Noyau) => Promise<T>): Promise<T> {
  const retour = new Error('undone on purpose');
  let reponse: { valeur: T } | undefined;
  await monde.db
    .transaction()
    .execute(async (trx) => {
      await sql`savepoint essai`.execute(trx);
      const db = { transaction: () => ({ execute: (f: (t: typeof trx) => unknown) => f(trx) }) };
      const base = { ...monde.noyau.base, db: db as unknown as Kysely<Schema> };
      reponse = { valeur: await travail({ ...monde.noyau, base }) };
      throw retour;
    })
    .catch((erreur: unknown) => {
      if (erreur !== retour) throw erreur;
    });
  if (!reponse) throw new Error('no answer');
  return reponse.valeur;
}

function demander(noyau: Noyau, nom: NomCas, { role, cible }: Combinaison): Promise<unknown> {
  const cas = findCas(nom);
  if (!cas) throw new Error(`Unknown use case: ${nom}`);
  return executerCas(noyau, cas, role && sessionDe(role), ATTENDUS[nom].entree(monde, cible));
}

function texteDe(reponse: unknown): string {
  if (reponse instanceof Refus) {
    return JSON.stringify([reponse.message, reponse.champs, reponse.suite]);
  }
  return JSON.stringify(reponse);
}

function verifierMarques(reponse: unknown, role: Role | null, attendu: Attendu<NomCas>) {
  const interdites = marquesInterdites(role);
  if (role !== 'administration' && !attendu.annuaire) interdites.push(MARQUE_ANNUAIRE_B);
  const texte = texteDe(reponse);
  expect(interdites.filter((marque) => texte.includes(marque))).toEqual([]);
}

describe.each(CAS_USAGE.map(({ nom }) => nom))('%s', (nom) => {
  const attendu: Attendu<NomCas> = ATTENDUS[nom] as Attendu<NomCas>;
  const toutes = combinaisons(attendu);
  const nommer = (c: Combinaison) => ({ ...c, qui: c.role ?? 'visiteur' });

  test.each(toutes.filter((c) => c.permise).map(nommer))('$qui, $cible : admis', async (combinaison) => {
    const reponse = await essayer((noyau) => demander(noyau, nom, combinaison));
    verifierMarques(reponse, combinaison.role, attendu);
  });

  test.each(toutes.filter((c) => !c.permise).map(nommer))('$qui, $cible : refusé', async (combinaison) => {
    const refus = await demander(monde.noyau, nom, combinaison).catch((erreur: unknown) => erreur);
    expect(refus).toBeInstanceOf(Refus);
    expect([...PERMISSION, ...(attendu.refus ?? [])]).toContain((refus as Refus).code);
    verifierMarques(refus, combinaison.role, attendu);
  });

  test('aucun refus n’a rien écrit', async () => {
    const avant = intacte;
    intacte = await empreinteBase(monde.db);
    expect(intacte).toBe(avant);
  });
});
