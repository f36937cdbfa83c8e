import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { listerAvis, listerDemandes, listerSuivis } from './repository.ts';
import { avisVue, demandeVue } from './schema.ts';

/** What a CPMS is asked, what it asked, and the pupils it may ask about. */
export const lister = definirCas({
  nom: 'secretPartage.lister',
  titre: 'Lister les demandes adressées au centre et les avis qu’il a demandés.',
  permission: 'secret.repondre',
  genre: 'lecture',
  entree: z.object({}),
  sortie: z.object({
    demandes: z.array(demandeVue.omit({ documentId: true })),
    avis: z.array(avisVue),
    suivis: z.array(z.object({ eleveId: identifiant, eleve: z.string() })),
  }),
  async executer(contexte) {
    return {
      demandes: await listerDemandes(contexte),
      avis: await listerAvis(contexte),
      suivis: await listerSuivis(contexte),
    };
  },
});
