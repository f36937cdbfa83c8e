import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerPasse } from './cooperation.ts';

/**
 * The day the notice of an observation left for the parents, through the school. It informs: their
 * consent is not required (PAR-2).
 */
export const consignerCourrier = definirCas({
  nom: 'amenagements.consignerCourrier',
  titre: 'Consigner l’envoi du courrier d’observation aux parents, via l’école.',
  permission: 'demandes.trier',
  genre: 'ecriture',
  entree: z.object({ triageId: identifiant, courrierLe: jour }),
  sortie: z.object({ demandeId: identifiant }),
  async executer({ trx, aujourdhui, journaliser }, { triageId, courrierLe }) {
    exigerPasse('courrierLe', courrierLe, aujourdhui);
    const triage = await trx
      .updateTable('triage')
      .set({ courrier_le: courrierLe })
      .where('id', '=', triageId)
      .where('forme', '=', 'observation')
      .where('courrier_le', 'is', null)
      .returning(['demande_id', 'pole_id'])
      .executeTakeFirst();
    if (!triage) {
      throw new Refus('introuvable', 'Aucune observation n’attend ce courrier, ou il est déjà consigné.');
    }
    await journaliser({
      objet: 'demande',
      objetId: triage.demande_id,
      poleId: triage.pole_id,
      changements: { triageId, courrierLe },
    });
    return { demandeId: triage.demande_id };
  },
});
