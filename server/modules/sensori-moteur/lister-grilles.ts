import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { listerToutes } from './repository-grilles.ts';

/** Every version of the grid, drafts included, last written first. */
export const listerGrilles = definirCas({
  nom: 'sensoriMoteur.listerGrilles',
  titre: 'Lister les grilles de l’échelle de besoins sensori-moteurs.',
  permission: 'grilles.gerer',
  genre: 'lecture',
  entree: z.object({}),
  sortie: z.object({
    grilles: z.array(
      z.object({
        grilleId: identifiant,
        numero: z.number(),
        titre: z.string(),
        depuis: z.string(),
        ageMin: z.number().nullable(),
        ageMax: z.number().nullable(),
        essai: z.boolean(),
        items: z.number(),
        publieeLe: instant.nullable(),
      }),
    ),
  }),
  async executer({ trx }) {
    const grilles = await listerToutes(trx);
    return { grilles: grilles.map(({ id, items, ...g }) => ({ ...g, grilleId: id, items: items.length })) };
  },
});
