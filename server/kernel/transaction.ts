import { type Kysely, sql } from 'kysely';
import type { Schema } from '../db/schema.ts';
import type { Trx } from './cas-usage.ts';
import type { Habilitation, Role } from './session.ts';

/** What the row policies are told of whoever is asking. */
type Filtre = {
  compteId: string | null;
  role: Role | null;
  poles: string | null;
  ecoles: string | null;
  cpms: string | null;
  /** The PO it acts for, empty when it acts for none. */
  po: string;
  /** Instant of the request, for what expires; null: the clock of the database. */
  instant: string | null;
};

/** The row filter of an active habilitation; a scope that is not a list of rows gives an empty one. */
function filtreDe(compteId: string, active: Habilitation, instant?: Temporal.Instant): Filtre {
  const seul = (genre: Habilitation['genrePortee']) =>
    active.genrePortee === genre && active.porteeId ? `{${active.porteeId}}` : '{}';
  return {
    compteId,
    role: active.role,
    // Null: every pôle, read from the table inside the transaction.
    poles: active.role === 'administration' ? null : seul('pole'),
    ecoles: seul('ecole'),
    cpms: seul('cpms'),
    po: active.genrePortee === 'po' ? (active.porteeId ?? '') : '',
    instant: instant?.toString() ?? null,
  };
}

const VISITEUR: Filtre = {
  compteId: null,
  role: null,
  poles: '{}',
  ecoles: '{}',
  cpms: '{}',
  po: '',
  instant: null,
};

/**
 * Runs `travail` in one transaction whose row filter is set before the first query and dies with it.
 * The connection itself already runs under a role that bypasses no policy.
 */
export function transactionFiltree<T>(
  db: Kysely<Schema>,
  qui: { compteId: string; active: Habilitation; instant?: Temporal.Instant } | { compteId: string } | null,
  travail: (trx: Trx) => Promise<T>,
): Promise<T> {
  const filtre =
    qui === null
      ? VISITEUR
      : 'active' in qui
        ? filtreDe(qui.compteId, qui.active, qui.instant)
        : { ...VISITEUR, compteId: qui.compteId };
  return db.transaction().execute(async (trx) => {
    await sql`select
      set_config('polaris.compte', ${filtre.compteId ?? ''}, true),
      set_config('polaris.role', ${filtre.role ?? ''}, true),
      set_config('polaris.poles', ${filtre.poles ?? '{}'}, true),
      set_config('polaris.ecoles', ${filtre.ecoles}, true),
      set_config('polaris.cpms', ${filtre.cpms}, true),
      set_config('polaris.po', ${filtre.po}, true),
      set_config('polaris.instant', ${filtre.instant ?? ''}, true)`.execute(trx);
    if (filtre.poles === null) {
      // A statement of its own: the policy of `pole` needs the account set by the one before.
      await sql`select set_config('polaris.poles', (select coalesce(array_agg(id)::text, '{}') from pole), true)`.execute(
        trx,
      );
    }
    return travail(trx);
  });
}
