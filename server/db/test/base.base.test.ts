import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from './base.ts';

const ouvertes: BaseDeTest[] = [];
async function ouvrir(options?: Parameters<typeof baseDeTest>[0]) {
  const ouverte = await baseDeTest(options);
  ouvertes.push(ouverte);
  return ouverte;
}
afterEach(() => Promise.all(ouvertes.splice(0).map((ouverte) => ouverte.fermer())));

test('une base de test est migrée et parle sous le rôle de l’application', async () => {
  const { db } = await ouvrir();
  const { rows } = await sql<{ qui: string }>`select current_user as qui`.execute(db);
  expect(rows[0]?.qui).toBe('polaris_app');
  await expect(sql`create table interdite (a int)`.execute(db)).rejects.toThrow(/permission denied/);
});

test('ce qu’une base reçoit ne se voit pas dans une autre', async () => {
  const avant =
    'create table temoin (a int); grant select on temoin to polaris_app; insert into temoin values (7);';
  const premiere = await ouvrir({ avant });
  const seconde = await ouvrir();
  const { rows } = await sql<{ a: number }>`select a from temoin`.execute(premiere.db);
  expect(rows).toEqual([{ a: 7 }]);
  await expect(sql`select a from temoin`.execute(seconde.db)).rejects.toThrow(/temoin/);
});
