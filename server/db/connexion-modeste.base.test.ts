import { sql } from 'kysely';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { type Base, ouvrirBase } from './base.ts';
import { migrer } from './migrer.ts';
import { creerBase } from './test/bases.ts';
import './test/fourni.ts';

/** PostgreSQL as it should be installed: the application logs in as a member of polaris_app, nothing more. */
const grappe = inject('base');
const URL_GRAPPE = grappe.genre === 'postgres' ? grappe.url : '';

async function executer(url: string, ordre: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(ordre).finally(() => client.end());
}

test.runIf(grappe.genre === 'postgres')(
  'un compte modeste ne sort jamais du rôle de l’application',
  async () => {
    const { url, effacer } = await creerBase(URL_GRAPPE);
    const modeste = new URL(url);
    modeste.username = 'modeste';
    modeste.password = 'essai';
    let base: Base | undefined;
    try {
      const proprietaire = await ouvrirBase({ url });
      await migrer(proprietaire);
      await proprietaire.fermer();
      await executer(url, "create role modeste login password 'essai' in role polaris_app");
      base = await ouvrirBase({ url: modeste.href, urlMigrations: url });
      await migrer(base);
      const { db } = base;
      for (const ordre of ['select 1', 'reset role', 'set role polaris_app']) {
        await sql.raw(ordre).execute(db);
        const { rows } = await sql<{ qui: string }>`select current_user as qui`.execute(db);
        expect(rows).toEqual([{ qui: 'polaris_app' }]);
      }
      await expect(sql`set role polaris`.execute(db)).rejects.toThrow(/permission denied/);
      await expect(sql`set session authorization polaris`.execute(db)).rejects.toThrow(/permission denied/);
    } finally {
      await base?.fermer();
      await effacer();
      await executer(URL_GRAPPE, 'drop role if exists modeste');
    }
  },
);
