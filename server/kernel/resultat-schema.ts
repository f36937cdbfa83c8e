import type { Etape, Resultat } from '@polaris/regles/resultat.ts';
import { z } from 'zod';

const reference = z.object({
  texte: z.string(),
  titre: z.string(),
  article: z.string(),
  regle: z.string(),
  deduction: z.string().optional(),
});

const parametreLu = z.object({
  id: z.string(),
  libelle: z.string(),
  valeur: z.unknown(),
  unite: z.string().optional(),
  depuis: z.string(),
  avant: z.string().nullable(),
});

/** Named, as `Resultat` below: the description of the API refers to them instead of repeating them. */
const etape: z.ZodType<Etape, unknown> = z
  .object({
    libelle: z.string(),
    valeur: z.unknown().optional(),
    unite: z.string().optional(),
    operation: z.string().optional(),
    parametre: parametreLu.optional(),
    reference: reference.optional(),
    note: z.string().optional(),
    get enfants() {
      return z.array(etape).optional();
    },
  })
  .meta({ id: 'Etape' }) as unknown as z.ZodType<Etape, unknown>;

const raison = z.object({
  code: z.string(),
  message: z.string(),
  fait: z.string().optional(),
  reference: reference.optional(),
});

/** The answer of a rule on the wire: the same keys whatever the issue. */
export const resultatSchema = z
  .object({
    issue: z.enum(['resultat', 'non-applicable', 'faits-manquants', 'hors-periode']),
    valeur: z.unknown(),
    unite: z.string().nullable(),
    detail: z.record(z.string(), z.unknown()),
    references: z.array(reference),
    raisons: z.array(raison),
    trace: z.array(etape),
  })
  .meta({ id: 'Resultat' }) as unknown as z.ZodType<Resultat, unknown>;
