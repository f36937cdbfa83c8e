import type { Droit } from '@polaris/regles/droit.ts';
import { SOURCES_POSTE } from '@polaris/regles/equipe/composition.ts';
import { z } from 'zod';
import { ETATS_CADRE } from '../../db/schema-equipe.ts';
import { identifiant } from '../../kernel/champs.ts';

const posteVue = z.object({
  fonction: z.string(),
  fraction: z.string(),
  source: z.enum(SOURCES_POSTE),
  intitule: z.string().nullable(),
  finDeCarriere: z.boolean(),
});
export type PosteVue = z.output<typeof posteVue>;

export const cadreVue = z.object({
  id: identifiant,
  annee: z.string(),
  nom: z.string(),
  etat: z.enum(ETATS_CADRE),
  /** Of a variant, the points one counts on; of an adopted cadre, those known that day. Null when unknown. */
  points: z.number().nullable(),
  concertation: z
    .object({
      le: z.string(),
      organe: z.string(),
      /** Null for a role that does not compose. */
      avis: z.string().nullable(),
    })
    .nullable(),
  adopteLe: z.string().nullable(),
  version: z.number(),
  postes: z.array(posteVue),
});
export type CadreVue = z.output<typeof cadreVue>;

/** The few values of the law that composing reads: the browser answers with them as the server does. */
export const loiDuCadre = z.object({
  textes: z.record(z.string(), z.unknown()),
  parametres: z.record(z.string(), z.unknown()),
  calendriers: z.record(z.string(), z.unknown()),
  version: z.string(),
}) as unknown as z.ZodType<Droit, unknown>;

/** What the year allows on the day of the request. */
export const momentVue = z.object({
  rentree: z.string(),
  /** Last day of the school year before: the choice is made by then (EQU-4); null when it is not known. */
  avant: z.string().nullable(),
  commencee: z.boolean(),
  /** Adopted, and the year has begun: nothing changes any more, replacements excepted. */
  gele: z.boolean(),
});
