import { z } from 'zod';
import { resultatSchema } from '../../kernel/resultat-schema.ts';

/** The figures of an envelope, as the screens receive them. */
export const chiffresEnveloppe = z.object({
  base: resultatSchema,
  ipt: resultatSchema,
  soutien: resultatSchema,
  total: z.number().nullable(),
  /** What is certain while some values of the year are not published; null when nothing is missing. */
  connu: z
    .object({ ipt: resultatSchema, eleves: z.number(), enAttente: z.number(), total: z.number().nullable() })
    .nullable(),
});
