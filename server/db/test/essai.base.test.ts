import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from './base.ts';

let ouverte: BaseDeTest;
beforeAll(async () => {
  ouverte = await baseDeTest();
});
afterAll(() => ouverte.fermer());

test('la base de test est migrée et sous le rôle de l’application', async () => {
  const { rows } = await (await import('kysely')).sql<{ r: string }>`select current_user as r`.execute(
    ouverte.db,
  );
  expect(rows[0]?.r).toBe('polaris_app');
});
