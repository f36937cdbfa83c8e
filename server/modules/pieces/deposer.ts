import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getDestination } from './destination.ts';
import { enregistrerPiece } from './enregistrer.ts';
import { contradictions, pieceDesignee, saisiePiece, siRempli } from './schema.ts';

/** Puts a piece into a pupil's file: its file when there is one, and who holds the original. */
export const deposer = definirCas({
  nom: 'pieces.deposer',
  titre: 'Déposer une pièce au dossier d’un élève.',
  permission: 'pieces.ecrire',
  genre: 'ecriture',
  entree: z.intersection(
    pieceDesignee,
    saisiePiece.extend({ eleveId: identifiant, integrationId: siRempli(identifiant) }),
  ),
  sortie: z.object({ pieceId: identifiant }),
  async executer(contexte, { eleveId, integrationId, code, annee, ...saisie }) {
    const destination = await getDestination(contexte.trx, { eleveId, integrationId });
    refuserContradictions(contradictions(saisie));
    const pieceId = await enregistrerPiece(contexte, { destination, code, annee, saisie });
    await contexte.journaliser({
      objet: 'piece',
      objetId: pieceId,
      poleId: destination.poleId,
      changements: { eleveId, code, annee: annee ?? null, fichier: saisie.fichier?.empreinte ?? null },
    });
    return { pieceId };
  },
});

/** Refuses what a person said of a paper when two answers contradict each other. */
export function refuserContradictions(champs: Record<string, string>): void {
  if (Object.keys(champs).length === 0) return;
  throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs });
}
