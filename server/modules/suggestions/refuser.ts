import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteCourt } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { DEJA, decider } from './decider.ts';
import { listerSuggestions } from './repository.ts';

/** Refuses one proposed change, with a reason that its author reads. */
export const refuser = definirCas({
  nom: 'suggestions.refuser',
  titre: 'Refuser une modification proposée.',
  permission: 'suggestions.decider',
  genre: 'ecriture',
  entree: z.object({
    suggestionId: identifiant,
    motif: texteCourt(500, 'Indiquez pourquoi cette modification est refusée.'),
  }),
  sortie: z.object({ suggestionId: identifiant }),
  async executer(contexte, { suggestionId, motif }) {
    const [suggestion] = await listerSuggestions(contexte.trx, { toutes: false, ids: [suggestionId] });
    if (!suggestion) throw new Refus('introuvable', DEJA);
    await decider(contexte, suggestion, { decision: 'refusee', motif });
    return { suggestionId };
  },
});
