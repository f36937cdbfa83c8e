import { z } from 'zod';
import { identifiant, instant } from '../../kernel/champs.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { SOURCES_CLE } from './cle.ts';

export const MODES_CLE = ['siege-seul', 'ressort', 'convention'] as const;

export const partieVue = z.object({
  ecoleId: identifiant,
  nom: z.string(),
  fase: z.number(),
  genre: z.enum(['siege', 'partenaire', 'partenaire-specifique']),
  po: z.string(),
});

export const cleVue = z.object({
  source: z.enum(SOURCES_CLE),
  avenant: z.object({ id: identifiant, annee: z.string(), numero: z.number() }).nullable(),
  parts: z.array(z.object({ ecoleId: identifiant, nom: z.string(), pourcentage: z.number() })),
  partis: z.array(z.string()),
});

export const affectationVue = z.object({
  id: identifiant,
  numero: z.number(),
  points: z.number(),
  traitements: z.number(),
  fonctionnement: z.number(),
  communiqueeLe: z.string().nullable(),
  enregistreeLe: instant,
  auteur: z.string(),
});

export const avenantCleVue = z.object({
  id: identifiant,
  numero: z.number(),
  mode: z.enum(MODES_CLE),
  decideLe: z.string(),
  note: z.string(),
  enregistreLe: instant,
  auteur: z.string(),
  parts: z.array(z.object({ ecoleId: identifiant, nom: z.string(), pourcentage: z.number() })),
});

export const retrocessionVue = z.object({
  id: identifiant,
  numero: z.number(),
  ecole: z.string(),
  points: z.number(),
  effetLe: z.string(),
  decideLe: z.string(),
  note: z.string(),
  enregistreLe: instant,
  auteur: z.string(),
  annulee: z.object({ le: instant, motif: z.string() }).nullable(),
});

/** A split as it stands, judged by the rule on the points of today. */
export const jugementVue = z.object({
  repartition: resultatSchema,
  /** Shares of the salaries by the key; null when the key cannot be applied. */
  cle: resultatSchema.nullable(),
});
