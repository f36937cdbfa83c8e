import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteCourt } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';

/** The pôle gives the opinion that a CPMS asked, once. */
export const rendreAvis = definirCas({
  nom: 'secretPartage.rendreAvis',
  titre: 'Rendre l’avis que le CPMS demande.',
  permission: 'secret.demander',
  genre: 'ecriture',
  entree: z.object({ avisId: identifiant, avis: texteCourt(5000, 'Écrivez l’avis du pôle.') }),
  sortie: z.object({ eleveId: identifiant }),
  async executer({ trx, coffre, session, instant, journaliser }, { avisId, avis }) {
    const demande = await trx
      .selectFrom('demande_avis')
      .select(['pole_id', 'eleve_id'])
      .where('id', '=', avisId)
      .executeTakeFirst();
    if (!demande) {
      throw new Refus('introuvable', 'Cette demande n’existe pas ou n’est pas dans votre périmètre.');
    }
    const touchee = await trx
      .updateTable('demande_avis')
      .set({
        avis: coffre.sceller(avis),
        rendu_le: new Date(instant.epochMilliseconds),
        rendu_par: session.compteId,
      })
      .where('id', '=', avisId)
      .where('avis', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!touchee) throw new Refus('conflit', 'Cet avis est déjà rendu. Rechargez la page.');
    await journaliser({
      objet: 'demande-avis',
      objetId: avisId,
      poleId: demande.pole_id,
      changements: { rendu: true },
    });
    return { eleveId: demande.eleve_id };
  },
});
