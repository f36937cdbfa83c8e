import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { listerPoles as lire } from './repository.ts';

/** The internal directory of the pôles (STR-6). */
export const listerPoles = definirCas({
  nom: 'referentiel.listerPoles',
  titre: 'Lister les pôles territoriaux.',
  permission: 'referentiel.lire',
  genre: 'lecture',
  entree: z.object({}),
  sortie: z.object({
    poles: z.array(
      z.object({
        id: identifiant,
        numero: z.number(),
        nom: z.string(),
        zone: z.number(),
        zoneNom: z.string(),
        siege: z.string(),
        localite: z.string(),
      }),
    ),
  }),
  executer: async ({ trx }) => ({ poles: await lire(trx) }),
});
