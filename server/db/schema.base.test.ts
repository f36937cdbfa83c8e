import { readdirSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { baseDeTest } from './test/base.ts';

/** Tables and columns that the code never names, and why. */
const HORS_SCHEMA: Readonly<Record<string, readonly string[] | 'toute la table'>> = {
  migration_appliquee: 'toute la table',
  // Written by the library of accounts alone.
  verification: 'toute la table',
  moyen_connexion: [
    'jeton_acces',
    'jeton_rafraichissement',
    'jeton_identite',
    'jeton_acces_expire_le',
    'jeton_rafraichissement_expire_le',
    'scope',
  ],
};

type Colonne = { nullable: boolean; automatique: boolean };
type Tables = Record<string, Record<string, Colonne>>;

const DOSSIER = new URL('./', import.meta.url);

/** Reads the types as written, `schema.ts` and its parts: one table per block, one column per `name: type;`. */
function lireSchema(): Tables {
  const corps = readdirSync(DOSSIER)
    .filter((nom) => /^schema(-\w+)*\.ts$/.test(nom))
    .map((nom) => readFileSync(new URL(nom, DOSSIER), 'utf8'))
    .map((source) => source.slice(source.search(/^(export )?type Schema\w* = /m)))
    .join('\n');
  const tables: Tables = {};
  for (const [, table, colonnes] of corps.matchAll(/^ {2}(\w+): \{([^}]*)\}/gm)) {
    if (!table || colonnes === undefined) continue;
    tables[table] = {};
    for (const [, nom, type] of colonnes.matchAll(/(\w+): ([^;\n]+?)(?:;|\s*$)/gm)) {
      if (!nom || !type) continue;
      tables[table][nom] = {
        nullable: type.includes('| null'),
        automatique: /^(Generated|GeneratedAlways|ColumnType|Instant)\b/.test(type),
      };
    }
  }
  return tables;
}

async function lireBase(): Promise<Tables> {
  const { base, db, fermer } = await baseDeTest({
    modele: 'vide',
    // The catalogue shows a role the columns it was granted only: read it as the owner would.
    avant: 'grant select on all tables in schema public to polaris_app;',
  });
  try {
    expect(['pglite', 'postgres']).toContain(base.genre);
    const { rows } = await sql<{ table: string; nom: string; nullable: boolean; automatique: boolean }>`
      select table_name as table, column_name as nom, is_nullable = 'YES' as nullable,
        (column_default is not null or is_identity = 'YES') as automatique
      from information_schema.columns where table_schema = 'public'`.execute(db);
    const tables: Tables = {};
    for (const { table, nom, ...colonne } of rows) {
      const hors = HORS_SCHEMA[table];
      if (hors === 'toute la table' || hors?.includes(nom)) continue;
      tables[table] = { ...tables[table], [nom]: colonne };
    }
    return tables;
  } finally {
    await fermer();
  }
}

test('schema.ts dit exactement les colonnes de la base : noms, absence admise, valeur automatique', async () => {
  const ecrit = lireSchema();
  expect(Object.keys(ecrit).length).toBeGreaterThan(20);
  expect(ecrit).toEqual(await lireBase());
});
