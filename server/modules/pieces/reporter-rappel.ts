import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { DE_L_ECOLE } from './codes.ts';

/** Notes that a school was reminded, and when to look again at what it still owes. */
export const reporterRappel = definirCas({
  nom: 'pieces.reporterRappel',
  titre: 'Noter le rappel d’une école et fixer le suivant.',
  permission: 'pieces.ecrire',
  genre: 'ecriture',
  entree: z.object({ ecoleId: identifiant, rappelLe: jour }),
  sortie: z.object({ demandes: z.number() }),
  async executer({ trx, session, aujourdhui, journaliser }, { ecoleId, rappelLe }) {
    if (rappelLe <= aujourdhui) {
      throw new Refus('saisie-invalide', 'La date est à corriger.', {
        champs: { rappelLe: 'Choisissez un jour de rappel à venir.' },
      });
    }
    const touchees = await trx
      .updateTable('demande_piece')
      .set({ rappel_le: rappelLe })
      .where('ecole_id', '=', ecoleId)
      .where('code', 'in', DE_L_ECOLE)
      .where('close_le', 'is', null)
      .returning('id')
      .execute();
    if (touchees.length === 0) {
      throw new Refus('introuvable', 'Cette école ne doit plus d’attestation. Rechargez la page.');
    }
    await journaliser({
      objet: 'demande-piece',
      objetId: ecoleId,
      poleId: session.active.porteeId,
      changements: { rappelLe, demandes: touchees.length },
    });
    return { demandes: touchees.length };
  },
});
