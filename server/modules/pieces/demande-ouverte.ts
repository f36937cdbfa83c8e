import type { Trx } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { type CodePiece, estCode } from './codes.ts';

/** A request in reach of the session; refuses what is out of reach. */
export async function getDemande(trx: Trx, demandeId: string) {
  const demande = await trx
    .selectFrom('demande_piece')
    .selectAll()
    .where('id', '=', demandeId)
    .executeTakeFirst();
  if (!demande || !estCode(demande.code)) {
    throw new Refus('introuvable', 'Cette demande n’existe pas ou n’est pas dans votre périmètre.');
  }
  const code: CodePiece = demande.code;
  return { ...demande, code };
}
