import type { Updateable } from 'kysely';
import type { Schema } from '../../db/schema.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { conflitDeVersion } from './repository.ts';

/**
 * Changes a cadre that still is as it was read; returns its new version.
 * @throws Refus when someone else was faster
 */
export async function avancer(
  { trx }: Contexte,
  { cadreId, version }: { cadreId: string; version: number },
  valeurs: Updateable<Schema['cadre']>,
): Promise<number> {
  const ecrit = await trx
    .updateTable('cadre')
    .set({ ...valeurs, version: version + 1 })
    .where('id', '=', cadreId)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  if (!ecrit) throw conflitDeVersion();
  return ecrit.version;
}
