import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import type { CodePiece } from './codes.ts';
import { refuserContradictions } from './deposer.ts';
import { enregistrerPiece, type FichierGarde } from './enregistrer.ts';
import { getPiece, sortirPiece } from './piece-en-vigueur.ts';
import { contradictions, motifRetrait, saisiePiece } from './schema.ts';

type Garde = { [C in keyof FichierGarde]: FichierGarde[C] | null };

/**
 * Puts a piece in the place of another. The one before stays, sealed, with the reason; without a new file
 * the same file goes on (the original has arrived, its holder has changed).
 */
export const remplacer = definirCas({
  nom: 'pieces.remplacer',
  titre: 'Remplacer une pièce, en gardant la précédente.',
  permission: 'pieces.ecrire',
  genre: 'ecriture',
  entree: saisiePiece.extend({ pieceId: identifiant, motif: motifRetrait }),
  sortie: z.object({ pieceId: identifiant }),
  async executer(contexte, { pieceId, motif, ...saisie }) {
    const { trx, coffre, session, instant, journaliser } = contexte;
    const avant = await getPiece(trx, pieceId);
    const garde = fichierDe(avant);
    refuserContradictions(contradictions(saisie, { fichierGarde: garde !== null }));
    const le = new Date(instant.epochMilliseconds);
    await sortirPiece(trx, pieceId, {
      par: session.compteId,
      le,
      genre: 'remplacee',
      motif: coffre.sceller(motif),
    });
    const nouvelle = await enregistrerPiece(contexte, {
      destination: {
        poleId: avant.pole_id,
        eleveId: avant.eleve_id,
        integrationId: avant.integration_id,
        ecoleId: avant.ecole_id,
      },
      code: avant.code as CodePiece,
      annee: avant.annee_scolaire ?? undefined,
      saisie,
      remplaceId: pieceId,
      garde,
    });
    // The reason is free text: it stays in the file, not in the journal.
    await journaliser({
      objet: 'piece',
      objetId: nouvelle,
      poleId: avant.pole_id,
      changements: {
        remplace: pieceId,
        code: avant.code,
        fichier: saisie.fichier?.empreinte ?? avant.empreinte,
      },
    });
    return { pieceId: nouvelle };
  },
});

function fichierDe({ range_sous, nom, type, taille, empreinte }: Garde): FichierGarde | null {
  if (!range_sous || !nom || !type || !taille || !empreinte) return null;
  return { range_sous, nom, type, taille, empreinte };
}
