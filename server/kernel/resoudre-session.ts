import { sql } from 'kysely';
import type { Comptes } from './comptes.ts';
import { jourABruxelles } from './horloge.ts';
import type { Noyau } from './noyau.ts';
import type { Habilitation, Session } from './session.ts';
import { transactionFiltree } from './transaction.ts';

/** Cookie that remembers which of its habilitations an account acts under. */
export const COOKIE_HABILITATION = 'polaris_habilitation';

/**
 * Who is asking, resolved once at the edge: the account of the cookie and the habilitations in force
 * today. An account without any habilitation in force has no session: there is nothing it may do.
 */
export async function resoudreSession(
  noyau: Noyau,
  comptes: Comptes,
  entetes: Headers,
): Promise<Session | null> {
  return (await resoudreVisite(noyau, comptes, entetes)).session;
}

/**
 * The same, with the cookies that renew a session in use: a page hands them to the browser, so that
 * whoever works all day is not signed out in the middle of a sentence.
 */
export async function resoudreVisite(
  noyau: Noyau,
  comptes: Comptes,
  entetes: Headers,
): Promise<{ session: Session | null; cookies: readonly string[] }> {
  const { response: ouverte, headers } = await comptes.api.getSession({
    headers: entetes,
    returnHeaders: true,
  });
  const cookies = headers.getSetCookie();
  return { session: ouverte ? await lireSession(noyau, ouverte, entetes) : null, cookies };
}

async function lireSession(
  noyau: Noyau,
  ouverte: { user: { id: string; name: string; email: string } },
  entetes: Headers,
): Promise<Session | null> {
  const compteId = ouverte.user.id;
  const habilitations = await listerEnVigueur(noyau, compteId);
  const voulue = lireCookie(entetes.get('cookie'), COOKIE_HABILITATION);
  const active = habilitations.find((h) => h.id === voulue) ?? habilitations[0];
  if (!active) return null;
  return { compteId, nom: ouverte.user.name, courriel: ouverte.user.email, active, habilitations };
}

function listerEnVigueur(noyau: Noyau, compteId: string): Promise<Habilitation[]> {
  const aujourdhui = jourABruxelles(noyau.horloge());
  return transactionFiltree(noyau.base.db, { compteId }, (trx) =>
    trx
      .selectFrom('habilitation as h')
      .leftJoin('pole as t', 't.id', 'h.portee_id')
      .leftJoin('ecole as e', 'e.id', 'h.portee_id')
      .leftJoin('cpms as m', 'm.id', 'h.portee_id')
      .leftJoin('pouvoir_organisateur as p', 'p.id', 'h.portee_id')
      .select(['h.id', 'h.role', 'h.genre_portee as genrePortee', 'h.portee_id as porteeId'])
      .select(
        sql<string>`coalesce(t.nom, e.nom, m.nom, p.nom, 'Fédération Wallonie-Bruxelles')`.as('porteeNom'),
      )
      .where('h.compte_id', '=', compteId)
      .where('h.du', '<=', aujourdhui)
      .where((eb) => eb.or([eb('h.au', 'is', null), eb('h.au', '>', aujourdhui)]))
      .orderBy('h.cree_le')
      .execute(),
  );
}

/** Value of one cookie, or undefined. */
function lireCookie(entete: string | null, nom: string): string | undefined {
  for (const paire of entete?.split(';') ?? []) {
    const [cle, ...valeur] = paire.trim().split('=');
    if (cle === nom) return valeur.join('=');
  }
  return undefined;
}
