import { PGlite, types as typesLite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Schema } from './schema.ts';
import { prendreVerrou } from './verrou.ts';

/** The role every query of the application runs under: it bypasses no row policy and owns nothing. */
const ROLE_APPLICATION = 'polaris_app';

/**
 * An open database, embedded (PGlite) or PostgreSQL. `db` runs under `polaris_app` as soon as
 * `entrerEnService` has been called; `executerScript` runs as the owner and is for migrations alone.
 */
export type Base = {
  genre: 'pglite' | 'postgres';
  db: Kysely<Schema>;
  /** Runs a multi-statement script as the owner of the schema; embedded, only until `entrerEnService`. */
  executerScript: (sql: string) => Promise<void>;
  /** Leaves the owner's role for the application's: from here on, row policies and grants apply. */
  entrerEnService: () => Promise<void>;
  fermer: () => Promise<void>;
};

export type OptionsBase =
  | { url: string; urlMigrations?: string; connexions?: number }
  | { dossier: string; charge?: Blob };

/** Opens the database named by the options; a folder of `memoire` keeps nothing on disk. */
export function ouvrirBase(options: OptionsBase): Promise<Base> {
  return 'url' in options ? ouvrirPostgres(options) : ouvrirEmbarquee(options);
}

async function ouvrirEmbarquee(options: { dossier: string; charge?: Blob }): Promise<Base> {
  const enMemoire = options.dossier === 'memoire';
  const verrou = enMemoire ? undefined : prendreVerrou(options.dossier);
  const lite = await PGlite.create({
    ...(enMemoire ? {} : { dataDir: options.dossier }),
    ...(options.charge ? { loadDataDir: options.charge } : {}),
    extensions: { pg_trgm },
    parsers: ANALYSEURS,
    serializers: { [typesLite.DATE]: (v: unknown) => String(v) },
  });
  return {
    genre: 'pglite',
    db: new Kysely<Schema>({ dialect: new PGliteDialect({ pglite: lite }) }),
    executerScript: async (sql) => {
      await lite.exec(sql);
    },
    entrerEnService: async () => {
      await lite.exec(`set role ${ROLE_APPLICATION}`);
    },
    fermer: async () => {
      await lite.close();
      verrou?.rendre();
    },
  };
}

async function ouvrirPostgres(options: {
  url: string;
  urlMigrations?: string;
  connexions?: number;
}): Promise<Base> {
  const types = { getTypeParser: (oid: number) => ANALYSEURS[oid] ?? pg.types.getTypeParser(oid) };
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.connexions ?? 10,
    // The role is a start-up parameter: even RESET ROLE comes back to it, never to the owner.
    options: `-c role=${ROLE_APPLICATION}`,
    types: types as pg.CustomTypesConfig,
  });
  // A broken idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    genre: 'postgres',
    db: new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) }),
    executerScript: async (sql) => {
      const client = new pg.Client({ connectionString: options.urlMigrations ?? options.url });
      await client.connect();
      try {
        await client.query(sql);
      } finally {
        await client.end();
      }
    },
    entrerEnService: async () => undefined,
    fermer: () => pool.end(),
  };
}

const texte = (v: string) => v;

/** One reading for both drivers: civil days stay text and counts are numbers (instants are `Date`). */
const ANALYSEURS: Record<number, (v: string) => unknown> = {
  [typesLite.DATE]: texte,
  [typesLite.INT8]: Number,
};
