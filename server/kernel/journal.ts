import { sql } from 'kysely';
import type { ChangementFait, Contexte, EntreeJournal, Trx } from './cas-usage.ts';
import type { Coffre } from './coffre.ts';

/** Appends to the chained journal, in the transaction of the use case. */
export async function ajouterAuJournal(
  trx: Trx,
  casUsage: string,
  entree: EntreeJournal,
  droitVersion: string,
): Promise<void> {
  await sql`select journal_ajouter(${casUsage}, ${entree.objet}, ${entree.objetId}, ${entree.poleId},
    ${entree.motif ?? null}, ${JSON.stringify(entree.changements)}::jsonb, ${droitVersion})`.execute(trx);
}

/** Writes one history row for each fact whose value really changed, at the instant of the request. */
export async function ajouterAHistorique(
  trx: Trx,
  { coffre, par, instant }: { coffre: Coffre; par: string; instant: Temporal.Instant },
  cible: Parameters<Contexte['historiser']>[0],
  changements: readonly ChangementFait[],
): Promise<void> {
  const lignes = changements
    .filter(({ avant, apres }) => JSON.stringify(avant ?? null) !== JSON.stringify(apres ?? null))
    .map(({ champ, avant, apres }) => ({
      pole_id: cible.poleId,
      objet: cible.objet,
      objet_id: cible.objetId,
      champ,
      avant: avant === undefined || avant === null ? null : coffre.sceller(avant),
      apres: apres === undefined || apres === null ? null : coffre.sceller(apres),
      motif: cible.motif ?? null,
      le: new Date(instant.epochMilliseconds),
      par,
    }));
  if (lignes.length > 0) await trx.insertInto('historique').values(lignes).execute();
}

/** Number of the first broken entry of the journal, or null when the chain is whole. */
export async function premiereRupture(trx: Trx): Promise<number | null> {
  const { rows } = await sql<{
    rupture: number | null;
  }>`select journal_premiere_rupture() as rupture`.execute(trx);
  return rows[0]?.rupture ?? null;
}
