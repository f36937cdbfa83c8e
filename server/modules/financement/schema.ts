import { z } from 'zod';
import { instant } from '../../kernel/champs.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';

/** The figures of an envelope, as the screens receive them. */
export const chiffresEnveloppe = z.object({
  base: resultatSchema,
  ipt: resultatSchema,
  soutien: resultatSchema,
  /** Movements of budget C, in the order they were known. */
  budgetC: z.array(
    z.object({
      id: z.string(),
      genre: z.string(),
      points: z.number(),
      effetLe: z.string(),
      connuLe: instant,
      faitGenre: z.string(),
      faitId: z.string(),
    }),
  ),
  total: z.number().nullable(),
  /** What is certain while some values of the year are not published; null when nothing is missing. */
  connu: z
    .object({ ipt: resultatSchema, eleves: z.number(), enAttente: z.number(), total: z.number().nullable() })
    .nullable(),
});
