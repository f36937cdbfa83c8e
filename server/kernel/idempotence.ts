import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Trx } from './cas-usage.ts';
import type { Coffre } from './coffre.ts';
import { Refus } from './refus.ts';

/** The key a form or an API client sends so that the same request, sent twice, changes nothing twice. */
export type Demande = { cle: string; compteId: string; casUsage: string; entree: unknown };

/**
 * Answers from memory when this key was already served; otherwise runs `travail` and keeps its answer.
 * The same key with another content is refused: it is a mistake of the caller, not a replay.
 */
export async function uneSeuleFois<T>(
  trx: Trx,
  coffre: Coffre,
  demande: Demande,
  travail: () => Promise<T>,
): Promise<T> {
  const empreinte = createHash('sha256').update(JSON.stringify(demande.entree)).digest('hex');
  // Two identical requests in flight: the second waits here, then finds the first one's answer.
  await sql`select pg_advisory_xact_lock(hashtextextended(${demande.cle}, 7))`.execute(trx);
  const deja = await trx
    .selectFrom('requete_traitee')
    .select(['cas_usage', 'empreinte_entree', 'reponse'])
    .where('compte_id', '=', demande.compteId)
    .where('cle', '=', demande.cle)
    .executeTakeFirst();
  if (deja) {
    if (deja.cas_usage !== demande.casUsage || deja.empreinte_entree !== empreinte) {
      throw new Refus(
        'conflit',
        'Cette demande porte la référence d’une autre demande déjà traitée. Rechargez la page et recommencez.',
      );
    }
    return coffre.ouvrir<T>(deja.reponse);
  }
  const reponse = await travail();
  await trx
    .insertInto('requete_traitee')
    .values({
      cle: demande.cle,
      compte_id: demande.compteId,
      cas_usage: demande.casUsage,
      empreinte_entree: empreinte,
      reponse: coffre.sceller(reponse ?? null),
    })
    .execute();
  return reponse;
}
