import { z } from 'zod';
import { instant } from '../../kernel/champs.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { ETATS_SENSORI } from './portes.ts';

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
  sensori: z.object({ etat: z.enum(ETATS_SENSORI), resultat: resultatSchema.nullable() }),
  pointsC: z.number(),
  retires: z.number(),
  corriges: z.number(),
  retrocedes: z.number(),
  total: z.number().nullable(),
  euros: z.number().nullable(),
  valeurDuPoint: z.number().nullable(),
  /** What is certain while some values of the year are not published; null when nothing is missing. */
  connu: z
    .object({ ipt: resultatSchema, eleves: z.number(), enAttente: z.number(), total: z.number().nullable() })
    .nullable(),
});
