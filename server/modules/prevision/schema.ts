import type { Droit } from '@polaris/regles/droit.ts';
import type { Hypotheses } from '@polaris/regles/financement/prevision-hypotheses.ts';
import { z } from 'zod';
import { identifiant, instant } from '../../kernel/champs.ts';

const triplet = z.object({ bas: z.number(), central: z.number(), haut: z.number() });

/** Assumptions by name, each in its three scenarios. */
export const hypothesesVue = z.record(z.string(), triplet) as unknown as z.ZodType<Hypotheses, Hypotheses>;

/** The part of the law that a forecast reads, so that the browser asks the same rule. */
export const loiVue = z.record(z.string(), z.unknown()) as unknown as z.ZodType<Droit, Droit>;

export const certifieVue = z.object({
  calculId: identifiant,
  rang: z.number(),
  publieLe: instant,
  points: z.number(),
});

export const scenarioVue = triplet.extend({
  id: identifiant,
  nom: z.string(),
  hypotheses: hypothesesVue,
  enregistreeLe: instant,
  auteur: z.string(),
  version: z.number(),
  droitVersion: z.string(),
  /** What was kept when the certified figure came; null before. */
  ecart: z
    .object({
      rang: z.number(),
      certifie: z.number(),
      ecart: z.number(),
      dansFourchette: z.boolean(),
      le: instant,
    })
    .nullable(),
});
