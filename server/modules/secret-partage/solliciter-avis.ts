import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteCourt } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { OBJETS_AVIS } from './libelles.ts';

/** A CPMS asks the opinion of the pôle on a return or an orientation: recommended, never compulsory (IPT-18). */
export const solliciterAvis = definirCas({
  nom: 'secretPartage.solliciterAvis',
  titre: 'Demander l’avis du pôle sur un élève.',
  permission: 'secret.repondre',
  genre: 'ecriture',
  entree: z.object({
    eleveId: z.guid({ error: 'Choisissez l’élève.' }),
    objet: z.enum(OBJETS_AVIS, { error: 'Choisissez ce que vous envisagez.' }),
    question: texteCourt(2000, 'Écrivez votre question au pôle.'),
  }),
  sortie: z.object({ avisId: identifiant }),
  async executer({ trx, coffre, session, instant, journaliser }, { eleveId, objet, question }) {
    const integration = await trx
      .selectFrom('integration')
      .select(['pole_id', 'cpms_id'])
      .where('eleve_id', '=', eleveId)
      .where('cpms_id', '=', session.active.porteeId)
      .orderBy('debut', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!integration?.cpms_id) {
      throw new Refus('introuvable', 'Cet élève n’existe pas ou n’est pas suivi par votre centre.');
    }
    const { id } = await trx
      .insertInto('demande_avis')
      .values({
        pole_id: integration.pole_id,
        eleve_id: eleveId,
        cpms_id: integration.cpms_id,
        objet,
        question: coffre.sceller(question),
        demandee_le: new Date(instant.epochMilliseconds),
        demandee_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'demande-avis',
      objetId: id,
      poleId: integration.pole_id,
      changements: { eleveId, objet },
    });
    return { avisId: id };
  },
});
