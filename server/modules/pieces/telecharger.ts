import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import { Refus } from '../../kernel/refus.ts';
import { getPiece } from './piece-en-vigueur.ts';
import { extensionDe, TYPES_FICHIER } from './type-fichier.ts';

/** Gives the file of a piece as it was deposited, and leaves the trace of the reading. */
export const telecharger = definirCas({
  nom: 'pieces.telecharger',
  titre: 'Télécharger le fichier d’une pièce.',
  permission: 'pieces.lire',
  genre: 'lecture',
  entree: z.object({ pieceId: identifiant }),
  sortie: z.object({
    octets: z.instanceof(Uint8Array),
    type: z.enum(TYPES_FICHIER),
    /** Made of the code and the date: the name of the pupil is not in it. */
    nomFichier: z.string(),
  }),
  async executer({ trx, fichiers, session }, { pieceId }) {
    const piece = await getPiece(trx, pieceId);
    if (!piece.range_sous || !piece.type) {
      throw new Refus('introuvable', 'Cette pièce est sur papier : elle n’a pas de fichier.');
    }
    await noterLecture({ trx, session }, { poleId: piece.pole_id, eleveId: piece.eleve_id });
    return {
      octets: await fichiers.lire(piece.range_sous),
      type: piece.type,
      nomFichier: `${piece.code}-${piece.date_piece}.${extensionDe(piece.type)}`,
    };
  },
});
