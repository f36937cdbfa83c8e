import { z } from 'zod';
import { identifiant, instant } from '../../kernel/champs.ts';
import { OBJETS_AVIS, REPONSES } from './libelles.ts';

/** A request to a CPMS with its answer, as both sides read it. */
export const demandeVue = z.object({
  demandeId: identifiant,
  eleveId: identifiant,
  eleve: z.string(),
  pole: z.string(),
  cpms: z.string(),
  base: z.string(),
  finalite: z.string(),
  elements: z.array(z.string()),
  demandeeLe: instant,
  demandeePar: z.string(),
  documentId: identifiant.nullable(),
  reponse: z
    .object({
      genre: z.enum(REPONSES),
      contenu: z.string(),
      motif: z.string(),
      le: instant,
      par: z.string(),
    })
    .nullable(),
});

/** The opinion of the pôle, asked by a CPMS. */
export const avisVue = z.object({
  avisId: identifiant,
  eleveId: identifiant,
  eleve: z.string(),
  pole: z.string(),
  cpms: z.string(),
  objet: z.enum(OBJETS_AVIS),
  question: z.string(),
  demandeeLe: instant,
  demandeePar: z.string(),
  rendu: z.object({ avis: z.string(), le: instant, par: z.string() }).nullable(),
});

export type Contenu = { libelleBase: string; finalite: string; elements: string[] };
export type ContenuReponse = { contenu: string; motif: string };
