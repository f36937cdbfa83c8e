import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerOuverte } from './etat.ts';
import { exigerMeneur } from './meneur.ts';
import { changer, getProposition, listerAvis, noterEvenement } from './repository.ts';
import { refusProposition } from './schema.ts';

/**
 * Ends a proposition that a partner refuses: by whom, why, and what else was tried (IPT-11). The rules of the
 * agreement give no appeal to this day.
 */
export const refuserProposition = definirCas({
  nom: 'propositions.refuser',
  titre: 'Consigner le refus d’une proposition.',
  permission: 'propositions.mener',
  genre: 'ecriture',
  entree: refusProposition,
  sortie: z.object({ propositionId: identifiant }),
  async executer(contexte, entree) {
    const { trx, coffre, aujourdhui, journaliser } = contexte;
    const proposition = await getProposition(trx, entree.propositionId);
    exigerMeneur(contexte.session, proposition);
    exigerOuverte(proposition, await listerAvis(trx, [proposition.id]));
    if (entree.refuseeLe > aujourdhui || entree.refuseeLe < proposition.introduite_le) {
      throw new Refus('saisie-invalide', 'La date est à corriger.', {
        champs: {
          refuseeLe: 'Indiquez un jour entre l’introduction de la proposition et aujourd’hui.',
        },
      });
    }
    await changer(trx, entree, {
      refusee_le: entree.refuseeLe,
      refusee_par: entree.refuseePar,
      refus_motif: coffre.sceller(entree.motif),
      refus_alternatives: entree.alternatives === '' ? null : coffre.sceller(entree.alternatives),
    });
    await noterEvenement(contexte, proposition.id, 'refus', { par: entree.refuseePar });
    await journaliser({
      objet: 'proposition',
      objetId: proposition.id,
      poleId: proposition.pole_id,
      changements: { refuseeLe: entree.refuseeLe, refuseePar: entree.refuseePar },
    });
    return { propositionId: proposition.id };
  },
});
