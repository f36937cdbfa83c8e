import type { AnneeRetiree } from '../../db/schema.ts';
import type { Trx } from '../../kernel/cas-usage.ts';

/** School years of an integration that come after its last one, to be kept by the end that removes them. */
export function listerAnneesApres(trx: Trx, integrationId: string, annee: string): Promise<AnneeRetiree[]> {
  return trx
    .selectFrom('parcours_annee')
    .select(['annee_scolaire', 'niveau', 'annee_etude', 'degre', 'debut'])
    .where('integration_id', '=', integrationId)
    .where('annee_scolaire', '>', annee)
    .orderBy('annee_scolaire')
    .execute();
}

/** Ends the synoptic table of an integration: removes the years after `annee`, closes the last one left. */
export async function fermerParcours(
  trx: Trx,
  integrationId: string,
  { annee, fin, precision }: { annee: string; fin: string; precision: string },
): Promise<void> {
  await trx
    .deleteFrom('parcours_annee')
    .where('integration_id', '=', integrationId)
    .where('annee_scolaire', '>', annee)
    .execute();
  await ecrireFin(trx, integrationId, { fin, fin_precision: precision });
}

/** Undoes `fermerParcours`: the last year is open again and the removed ones come back. */
export async function rouvrirParcours(
  trx: Trx,
  integration: { id: string; pole_id: string; eleve_id: string },
  retirees: readonly AnneeRetiree[],
): Promise<void> {
  await ecrireFin(trx, integration.id, { fin: null, fin_precision: null });
  if (retirees.length === 0) return;
  await trx
    .insertInto('parcours_annee')
    .values(
      retirees.map((annee) => ({
        ...annee,
        pole_id: integration.pole_id,
        eleve_id: integration.eleve_id,
        integration_id: integration.id,
        genre: 'permanente-totale' as const,
        fin: null,
        fin_precision: null,
      })),
    )
    .execute();
}

async function ecrireFin(
  trx: Trx,
  integrationId: string,
  valeurs: { fin: string | null; fin_precision: string | null },
): Promise<void> {
  await trx
    .updateTable('parcours_annee')
    .set(valeurs)
    .where('integration_id', '=', integrationId)
    .where('annee_scolaire', '=', (eb) =>
      eb
        .selectFrom('parcours_annee as x')
        .select((derniere) => derniere.fn.max('x.annee_scolaire').as('derniere'))
        .where('x.integration_id', '=', integrationId),
    )
    .execute();
}
