import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import type { AvisEnVigueur } from './repository.ts';

/** Withdraws these opinions with one reason; tells how many were still in force. */
export async function retirerTous(
  { trx, session, coffre, instant }: Contexte,
  avis: readonly Pick<AvisEnVigueur, 'id'>[],
  motif: string,
): Promise<number> {
  if (avis.length === 0) return 0;
  const retires = await trx
    .updateTable('proposition_avis')
    .set({
      retire_le: new Date(instant.epochMilliseconds),
      retire_par: session.compteId,
      retrait_motif: coffre.sceller(motif),
    })
    .where(
      'id',
      'in',
      avis.map(({ id }) => id),
    )
    .where('retire_le', 'is', null)
    .returning('id')
    .execute();
  if (retires.length === 0) throw new Refus('conflit', 'Cet avis vient d’être retiré. Rechargez la page.');
  return retires.length;
}
