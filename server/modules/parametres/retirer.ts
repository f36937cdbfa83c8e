import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { decider, getProposition } from './repository.ts';

/** Withdraws a value that nobody confirmed yet. What is published is never withdrawn: another value replaces it. */
export const retirer = definirCas({
  nom: 'parametres.retirer',
  titre: 'Retirer une valeur proposée et pas encore publiée.',
  permission: 'parametres.publier',
  genre: 'ecriture',
  entree: z.object({ proposeId: identifiant }),
  sortie: z.object({ proposeId: identifiant }),
  async executer(contexte, { proposeId }) {
    const proposition = await getProposition(contexte, proposeId);
    await decider(contexte, proposition, 'retrait');
    await contexte.journaliser({
      objet: 'parametre_propose',
      objetId: proposeId,
      poleId: null,
      changements: { decision: 'retrait', parametre: proposition.parametre },
    });
    return { proposeId };
  },
});
