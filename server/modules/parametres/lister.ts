import { anneesConnues } from '@polaris/regles/droit.ts';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { DUREES, listerPubliables } from './publiables.ts';
import { listerPropositions } from './repository.ts';
import { proposition } from './schema.ts';

/** The values proposed and published here, and what may be published. */
export const lister = definirCas({
  nom: 'parametres.lister',
  titre: 'Lister les valeurs proposées et publiées par l’administration.',
  permission: 'parametres.publier',
  genre: 'lecture',
  entree: z.object({}),
  sortie: z.object({
    propositions: z.array(proposition),
    publiables: z.array(z.object({ id: z.string(), libelle: z.string(), unite: z.string().nullable() })),
    annees: z.array(z.string()),
    durees: z.array(z.object({ valeur: z.string(), libelle: z.string() })),
  }),
  async executer(contexte) {
    return {
      propositions: await listerPropositions(contexte),
      publiables: listerPubliables(contexte.droit).map(({ id, libelle, unite }) => ({ id, libelle, unite })),
      annees: [...anneesConnues(contexte.droit)].reverse(),
      durees: Object.entries(DUREES).map(([valeur, libelle]) => ({ valeur, libelle })),
    };
  },
});
