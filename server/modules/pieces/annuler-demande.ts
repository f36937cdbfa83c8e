import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getDemande } from './demande-ouverte.ts';

/** Calls a request off; its link stops at once. */
export const annulerDemande = definirCas({
  nom: 'pieces.annulerDemande',
  titre: 'Annuler la demande d’une pièce et fermer son lien.',
  permission: 'pieces.ecrire',
  genre: 'ecriture',
  entree: z.object({ demandeId: identifiant }),
  sortie: z.object({ eleveId: identifiant }),
  async executer({ trx, instant, journaliser }, { demandeId }) {
    const demande = await getDemande(trx, demandeId);
    const touchee = await trx
      .updateTable('demande_piece')
      .set({ close_le: new Date(instant.epochMilliseconds), issue: 'annulee' })
      .where('id', '=', demandeId)
      .where('close_le', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!touchee) throw new Refus('conflit', 'Cette demande est déjà close. Rechargez la page.');
    await journaliser({
      objet: 'demande-piece',
      objetId: demandeId,
      poleId: demande.pole_id,
      changements: { eleveId: demande.eleve_id, code: demande.code, annulee: true },
    });
    return { eleveId: demande.eleve_id };
  },
});
