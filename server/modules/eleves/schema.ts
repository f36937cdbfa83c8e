import { z } from 'zod';
import { identifiant } from '../../kernel/champs.ts';
import { NIVEAUX } from '../../kernel/personne.ts';

/** One row of the general list: one integration of one pupil, in the year asked. */
export const ligneEleve = z.object({
  eleveId: identifiant,
  integrationId: identifiant,
  nom: z.string(),
  prenom: z.string(),
  naissance: z.string(),
  ecole: z.string(),
  ecoleFase: z.number(),
  pole: z.string(),
  niveau: z.enum(NIVEAUX),
  anneeEtude: z.number(),
  /** Type of specialised education; null for whoever may not see it. */
  type: z.number().nullable(),
  debut: z.string(),
  premierDebut: z.string(),
  fin: z.string().nullable(),
  /** What is missing; null for whoever may not read the protocol. */
  sectionsAFaire: z.number().nullable(),
  signaturesManquantes: z.number().nullable(),
});

const TRIS = ['nom', 'ecole', 'debut', 'naissance', 'manque'] as const;

/** Filters of the list; every one is part of the address, so a view is shared by its link. */
export const filtres = z.object({
  annee: z.string(),
  recherche: z.string().trim().max(80).default(''),
  ecoleId: identifiant.optional(),
  niveau: z.enum(NIVEAUX).optional(),
  manque: z.enum(['sections', 'signatures', 'rien']).optional(),
  tri: z.enum(TRIS).default('nom'),
  sens: z.enum(['asc', 'desc']).default('asc'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

export type Filtres = z.output<typeof filtres>;
