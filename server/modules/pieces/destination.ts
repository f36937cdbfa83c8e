import type { Trx } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import type { Destination } from './enregistrer.ts';

/** The file of a pupil that a piece goes into, under the row filter; refuses what is out of reach. */
export async function getDestination(
  trx: Trx,
  { eleveId, integrationId }: { eleveId: string; integrationId: string | undefined },
): Promise<Destination> {
  const eleve = await trx
    .selectFrom('eleve')
    .select(['id', 'pole_id'])
    .where('id', '=', eleveId)
    .executeTakeFirst();
  if (!eleve) throw new Refus('introuvable', 'Cet élève n’existe pas ou n’est pas dans votre périmètre.');
  if (!integrationId) return { poleId: eleve.pole_id, eleveId, integrationId: null, ecoleId: null };
  const integration = await trx
    .selectFrom('integration')
    .select(['pole_id', 'ecole_id'])
    .where('id', '=', integrationId)
    .where('eleve_id', '=', eleveId)
    .executeTakeFirst();
  if (!integration) {
    throw new Refus('introuvable', 'Cette intégration n’existe pas ou n’est pas dans votre périmètre.');
  }
  return { poleId: integration.pole_id, eleveId, integrationId, ecoleId: integration.ecole_id };
}
