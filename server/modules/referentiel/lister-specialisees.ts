import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { listerSpecialisees as lire } from './repository.ts';

/** Specialised schools a pupil may come from, in any pôle or in none (DOS-7). */
export const listerSpecialisees = definirCas({
  nom: 'referentiel.listerSpecialisees',
  titre: 'Lister les écoles d’enseignement spécialisé.',
  permission: 'referentiel.lire',
  genre: 'lecture',
  entree: z.object({ recherche: z.string().trim().max(80).default('') }),
  sortie: z.object({
    ecoles: z.array(
      z.object({
        id: identifiant,
        fase: z.number(),
        nom: z.string(),
        localite: z.string(),
        types: z.array(z.number()),
      }),
    ),
  }),
  executer: async ({ trx }, { recherche }) => ({ ecoles: await lire(trx, recherche) }),
});
