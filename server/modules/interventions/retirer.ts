import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { versDate } from '../amenagements/index.ts';

/** Withdraws an intervention noted by mistake: a member his own, the coordinator any of the pôle. */
export const retirer = definirCas({
  nom: 'interventions.retirer',
  titre: 'Retirer une intervention notée par erreur.',
  permission: 'interventions.noter',
  genre: 'ecriture',
  entree: z.object({ interventionId: identifiant }),
  sortie: z.object({ interventionId: identifiant }),
  async executer({ trx, session, instant, journaliser }, { interventionId }) {
    const seulement = session.active.role === 'coordonnateur' ? null : session.compteId;
    const retiree = await trx
      .updateTable('intervention')
      .set({ retiree_le: versDate(instant), retiree_par: session.compteId })
      .where('id', '=', interventionId)
      .where('retiree_le', 'is', null)
      .$if(seulement !== null, (requete) => requete.where('membre_id', '=', seulement ?? ''))
      .returning('pole_id')
      .executeTakeFirst();
    if (!retiree) {
      throw new Refus(
        'introuvable',
        'Cette intervention n’est pas, ou plus, parmi celles que vous pouvez retirer.',
      );
    }
    await journaliser({
      objet: 'intervention',
      objetId: interventionId,
      poleId: retiree.pole_id,
      changements: { retiree: true },
    });
    return { interventionId };
  },
});
