import { type Kysely, sql } from 'kysely';
import type { Base } from '../../db/base.ts';
import type { Schema } from '../../db/schema.ts';
import type { Trx } from '../cas-usage.ts';

/**
 * Reads as the owner of the schema, whom no policy filters. The test connections log in as the owner and
 * then take the role of the application: only a test steps back out of it.
 */
export function lireSansFiltre<T>(db: Kysely<Schema>, travail: (trx: Trx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`set local role none`.execute(trx);
    return travail(trx);
  });
}

/** Changes rows as the owner: what someone with the keys of the database could do. */
export async function alterer(base: Base, script: string): Promise<void> {
  await base.executerScript(`reset role; ${script}; set role polaris_app;`);
}

/** One fingerprint of every row of every table: equal before and after means that nothing was written. */
export function empreinteBase(db: Kysely<Schema>): Promise<string> {
  return lireSansFiltre(db, async (trx) => {
    const { rows: tables } = await sql<{ nom: string }>`select relname as nom from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`.execute(trx);
    const sommes = tables.map(
      ({ nom }) =>
        sql`select md5(coalesce(string_agg(t::text, chr(10) order by t::text), '')) as somme, ${nom}::text as nom from ${sql.table(nom)} t`,
    );
    const { rows } = await sql<{ tout: string }>`select string_agg(somme, ',' order by nom) as tout
      from (${sql.join(sommes, sql` union all `)}) s`.execute(trx);
    return rows[0]?.tout ?? '';
  });
}
