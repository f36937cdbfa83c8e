import type { Contexte } from '../../kernel/cas-usage.ts';
import { porteePole } from '../../kernel/session.ts';
import { estCode, libellePiece } from './codes.ts';
import type { PieceVue } from './schema.ts';

/** Every piece of a pupil in reach of the session, also those replaced or withdrawn, last deposited first. */
export async function listerPieces(
  { trx, coffre, session }: Pick<Contexte, 'trx' | 'coffre' | 'session'>,
  eleveId: string,
): Promise<(PieceVue & { integrationId: string | null; recue: boolean })[]> {
  const lignes = await trx
    .selectFrom('piece as p')
    .leftJoin('piece_fichier as f', 'f.piece_id', 'p.id')
    .leftJoin('compte as c', 'c.id', 'p.deposee_par')
    .leftJoin('compte as r', 'r.id', 'p.retiree_par')
    .selectAll('p')
    .select(['f.nom', 'f.type', 'f.taille', 'f.empreinte', 'c.nom as auteur', 'r.nom as retireur'])
    .where('p.eleve_id', '=', eleveId)
    .orderBy('p.deposee_le', 'desc')
    .orderBy('p.id')
    .execute();
  const pole = porteePole(session);
  const clair = (scelle: Uint8Array) => coffre.ouvrir<string>(scelle);
  return lignes.flatMap((l) => {
    if (!estCode(l.code)) return [];
    const { nom, type, taille, empreinte, retiree_le: le, retrait: genre, retrait_motif: motif } = l;
    return [
      {
        pieceId: l.id,
        integrationId: l.integration_id,
        recue: pole !== null && l.pole_id !== pole,
        code: l.code,
        libelle: libellePiece(l.code),
        annee: l.annee_scolaire,
        datePiece: l.date_piece,
        exemplaire: l.exemplaire,
        gardien: l.gardien,
        lieu: l.lieu && clair(l.lieu),
        deposeeLe: l.deposee_le,
        deposeePar: l.auteur,
        fichier: nom && type && taille && empreinte ? { nom: clair(nom), type, taille, empreinte } : null,
        retrait: le && genre && motif ? { le, par: l.retireur ?? '', genre, motif: clair(motif) } : null,
      },
    ];
  });
}
