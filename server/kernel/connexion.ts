import { randomInt } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { type Kysely, sql } from 'kysely';
import type { Schema } from '../db/schema.ts';
import type { Comptes } from './comptes.ts';
import { Refus } from './refus.ts';

const ECHECS_ADMIS = 5;
const BLOCAGE_MINUTES = 15;

const PHRASE_ECHEC = 'L’adresse ou le mot de passe n’est pas correct. Vérifiez-les et recommencez.';

/**
 * Signs in and returns the cookies to set. Five failures on an address block it for fifteen minutes,
 * whether the account exists or not, so that the answer tells nothing about it.
 */
export async function connecter(
  comptes: Comptes,
  db: Kysely<Schema>,
  demande: { courriel: string; motDePasse: string; entetes: Headers },
): Promise<string[]> {
  const courriel = lireAdresse(demande.courriel);
  await refuserSiBloque(db, courriel);
  const reponse = await comptes.api.signInEmail({
    body: { email: courriel, password: demande.motDePasse },
    headers: demande.entetes,
    asResponse: true,
  });
  if (!reponse.ok) {
    await noterEchec(db, courriel);
    throw new Refus('saisie-invalide', PHRASE_ECHEC, { champs: { courriel: PHRASE_ECHEC } });
  }
  await db.deleteFrom('tentative_connexion').where('courriel', '=', courriel).execute();
  return reponse.headers.getSetCookie();
}

/** As counted and compared: one spelling, a bounded length, and nothing that no text column can hold. */
function lireAdresse(brute: string): string {
  return brute.replaceAll('\0', '').trim().toLowerCase().slice(0, 200);
}

async function refuserSiBloque(db: Kysely<Schema>, courriel: string): Promise<void> {
  const tentative = await db
    .selectFrom('tentative_connexion')
    .select('bloque_jusqu_au')
    .where('courriel', '=', courriel)
    .where('bloque_jusqu_au', '>', sql<Date>`clock_timestamp()`)
    .executeTakeFirst();
  if (tentative) {
    throw new Refus(
      'trop-de-demandes',
      `Trop d’essais pour cette adresse. Attendez ${BLOCAGE_MINUTES} minutes, puis recommencez.`,
    );
  }
}

async function noterEchec(db: Kysely<Schema>, courriel: string): Promise<void> {
  // Failures older than the block are forgotten; one statement, so that parallel tries all count.
  await sql`
    insert into tentative_connexion (courriel, echecs, derniere_le) values (${courriel}, 1, clock_timestamp())
    on conflict (courriel) do update set
      echecs = case when tentative_connexion.derniere_le < clock_timestamp() - make_interval(mins => ${BLOCAGE_MINUTES})
                    then 1 else tentative_connexion.echecs + 1 end,
      derniere_le = clock_timestamp(),
      bloque_jusqu_au = case
        when tentative_connexion.derniere_le >= clock_timestamp() - make_interval(mins => ${BLOCAGE_MINUTES})
             and tentative_connexion.echecs + 1 >= ${ECHECS_ADMIS}
        then clock_timestamp() + make_interval(mins => ${BLOCAGE_MINUTES}) end`.execute(db);
}

/** Closes the session of these headers and returns the cookies to clear. */
export async function deconnecter(comptes: Comptes, entetes: Headers): Promise<string[]> {
  const reponse = await comptes.api.signOut({ headers: entetes, asResponse: true });
  return reponse.headers.getSetCookie();
}

/** A first password, to be handed over once: ninety random bits in words that can be read aloud. */
export function tirerMotDePasse(): string {
  const lettres = 'abcdefghjkmnpqrstuvwxyz23456789';
  const groupe = () => Array.from({ length: 6 }, () => lettres[randomInt(lettres.length)]).join('');
  return [groupe(), groupe(), groupe()].join('-');
}

/** Changes the password of the session of these headers; every other session of the account is closed. */
export async function changerMotDePasse(
  comptes: Comptes,
  demande: { actuel: string; nouveau: string; entetes: Headers },
): Promise<{ change: boolean; cookies: string[] }> {
  const reponse = await comptes.api.changePassword({
    body: { currentPassword: demande.actuel, newPassword: demande.nouveau, revokeOtherSessions: true },
    headers: demande.entetes,
    asResponse: true,
  });
  return { change: reponse.ok, cookies: reponse.headers.getSetCookie() };
}

/** Adds an account with a password; the identifier is returned. The address must be free. */
export async function ajouterCompte(
  db: Kysely<Schema>,
  compte: { id?: string; nom: string; courriel: string; motDePasse: string },
): Promise<string> {
  const { id } = await db
    .insertInto('compte')
    .values({
      ...(compte.id ? { id: compte.id } : {}),
      nom: compte.nom,
      courriel: compte.courriel.toLowerCase(),
      courriel_verifie: true,
      image: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('moyen_connexion')
    .values({
      identifiant: id,
      fournisseur: 'credential',
      compte_id: id,
      mot_de_passe: await hashPassword(compte.motDePasse),
      modifie_le: new Date(),
    })
    .execute();
  return id;
}
