import type { Noyau } from '../noyau.ts';
import { sessionDe } from './identite.ts';
import { alterer, lireSansFiltre } from './proprietaire.ts';

/**
 * Two integrations that the specialised school accompanied when the pôles began, as no screen encodes any
 * more; the first is ceded since.
 */
export async function cederAccompagnement(
  noyau: Noyau,
  { integrationId, finieId }: { integrationId: string; finieId: string },
): Promise<void> {
  await alterer(
    noyau.base,
    `update integration set accompagne_par = 'ecoleSpecialisee' where id in ('${integrationId}', '${finieId}')`,
  );
  await lireSansFiltre(noyau.base.db, async (trx) => {
    const { id, pole_id, ecole_origine_id } = await trx
      .selectFrom('integration')
      .select(['id', 'pole_id', 'ecole_origine_id'])
      .where('id', '=', integrationId)
      .executeTakeFirstOrThrow();
    await trx
      .insertInto('cession')
      .values({
        pole_id,
        integration_id: id,
        ecole_id: ecole_origine_id,
        effet_le: '2025-09-15',
        declaree_le: new Date(noyau.horloge().epochMilliseconds),
        declaree_par: sessionDe('ecole-specialisee').compteId,
      })
      .execute();
  });
}
