import { z } from 'zod';
import { anneeScolaire, identifiant, jour } from '../../kernel/champs.ts';
import { facultatif, finCommune } from '../integration/index.ts';

const MAX = 500;

const coche = z.preprocess((v) => v === 'oui' || v === true, z.boolean()).default(false);

const commun = {
  annee: anneeScolaire,
  integrationIds: z
    .array(identifiant, { error: 'Cochez au moins un élève dans la liste.' })
    .min(1, 'Cochez au moins un élève dans la liste.')
    .max(MAX, `Cochez au plus ${MAX} élèves à la fois.`)
    .transform((ids) => [...new Set(ids)]),
};

/** What is said once for every line of a bulk extension where nothing is recorded yet. */
const communs = z.object({
  avisLe: facultatif(jour),
  avisDeTous: coche,
  accordParents: coche,
  parentsLe: facultatif(jour),
});

export type Communs = z.output<typeof communs>;

/** A bulk action: which integrations of the school year that ends, and what to do with them. */
export const lot = z.discriminatedUnion('genre', [
  z.object({ genre: z.literal('prolonger'), ...commun, communs }),
  z.object({ genre: z.literal('arreter'), ...commun, fin: finCommune }),
]);

export type Lot = z.output<typeof lot>;

/** One line of a preview or of a report. */
export const ligneLot = z.object({
  integrationId: identifiant,
  eleve: z.string(),
  ecole: z.string(),
  faite: z.boolean(),
  /** What is done, or why it is refused. */
  phrases: z.array(z.string()),
});

export type LigneLot = z.output<typeof ligneLot>;
