import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { getPiece, sortirPiece } from './piece-en-vigueur.ts';
import { motifRetrait } from './schema.ts';

/** Takes a piece out of the file. It no longer counts; it stays, sealed, with who, when and why. */
export const retirer = definirCas({
  nom: 'pieces.retirer',
  titre: 'Retirer une pièce du dossier, avec le motif.',
  permission: 'pieces.ecrire',
  genre: 'ecriture',
  entree: z.object({ pieceId: identifiant, motif: motifRetrait }),
  sortie: z.object({ eleveId: identifiant }),
  async executer({ trx, coffre, session, instant, journaliser }, { pieceId, motif }) {
    const piece = await getPiece(trx, pieceId);
    await sortirPiece(trx, pieceId, {
      par: session.compteId,
      le: new Date(instant.epochMilliseconds),
      genre: 'retiree',
      motif: coffre.sceller(motif),
    });
    await journaliser({
      objet: 'piece',
      objetId: pieceId,
      poleId: piece.pole_id,
      changements: { eleveId: piece.eleve_id, code: piece.code, retiree: true },
    });
    return { eleveId: piece.eleve_id };
  },
});
