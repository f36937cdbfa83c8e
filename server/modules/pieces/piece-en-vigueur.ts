import type { Trx } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';

/** A piece in reach of the session, with what is kept of its file; refuses what is out of reach. */
export async function getPiece(trx: Trx, pieceId: string) {
  const piece = await trx
    .selectFrom('piece as p')
    .leftJoin('piece_fichier as f', 'f.piece_id', 'p.id')
    .selectAll('p')
    .select(['f.range_sous', 'f.nom', 'f.type', 'f.taille', 'f.empreinte'])
    .where('p.id', '=', pieceId)
    .executeTakeFirst();
  if (!piece) throw new Refus('introuvable', 'Cette pièce n’existe pas ou n’est pas dans votre périmètre.');
  return piece;
}

type Retrait = { par: string; le: Date; genre: 'remplacee' | 'retiree'; motif: Uint8Array };

/** Takes a piece out of the file, keeping it sealed with the reason. Two people at once: one is refused. */
export async function sortirPiece(
  trx: Trx,
  pieceId: string,
  { par, le, genre, motif }: Retrait,
): Promise<void> {
  const touchee = await trx
    .updateTable('piece')
    .set({ retiree_le: le, retiree_par: par, retrait: genre, retrait_motif: motif })
    .where('id', '=', pieceId)
    .where('retiree_le', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!touchee) {
    throw new Refus('conflit', 'Cette pièce n’est plus au dossier. Rechargez la page pour voir la suite.');
  }
}
