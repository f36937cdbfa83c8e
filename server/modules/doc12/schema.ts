import { z } from 'zod';
import { PAPIERS_DOC12 } from '../../db/schema-doc12.ts';
import { SITUATIONS } from '../../db/schema-equipe.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { CLES_CODES } from './codes.ts';
import { CODES_DIFFERENCE } from './differences.ts';
import { ETATS_DOCUMENT, ETATS_MEMBRE } from './etats.ts';
import type { PartLue } from './lire-part.ts';
import type { PapierPrevu } from './papiers.ts';

const cellule = z.object({ colonne: z.string(), valeur: z.string().nullable() });

export const papierVue = z.object({
  cle: z.string(),
  papier: z.enum(PAPIERS_DOC12),
  /** Under whose number it goes; null for what goes with both. */
  lieu: z.enum(['ecole', 'pole']).nullable(),
  heures: z.enum(['prestees', 'abandonnees']).nullable(),
  ecole: z.string().nullable(),
  fase: z.string().nullable(),
  ecot: z.string().nullable(),
  etat: z.enum(ETATS_DOCUMENT),
  manques: z.array(z.string()),
  documentId: identifiant.nullable(),
  emisLe: instant.nullable(),
});

/** The same with its tables, as the form prints them. */
export const papierEntier = papierVue.extend({
  tableaux: z.array(z.object({ haut: z.array(cellule), bas: z.array(cellule) })),
});

export const membreVue = z.object({
  membreId: identifiant,
  nom: z.string(),
  prenom: z.string(),
  etat: z.enum(ETATS_MEMBRE),
});

export const differenceVue = z.object({
  code: z.enum(CODES_DIFFERENCE),
  sujet: z.string(),
  phrase: z.string(),
  ou: z.enum(['cadre', 'personnel', 'doc12']),
  membreId: identifiant.nullable(),
});

export const chargeVue = z.object({
  chargeId: identifiant,
  lieu: z.enum(['pole', 'hors-pole']),
  fonction: z.string(),
  fraction: z.string(),
  situation: z.enum(SITUATIONS),
  titre: z.string().nullable(),
  etablissement: z.string().nullable(),
  conge: z.boolean(),
  du: z.string(),
  au: z.string().nullable(),
  /** The boxes of its form, with what was typed in each. */
  cases: z.array(z.object({ code: z.enum(CLES_CODES), valeur: z.string() })),
  version: z.number(),
});

export const partVue = z.object({
  poleId: identifiant,
  ecoleId: identifiant,
  ecole: z.string(),
  reseau: z.enum(['WBE', 'OS', 'LS']),
  ecot: z.string(),
  fase: z.number(),
});

export function direPart({ part: { poleId, ecoleId, ecole, reseau, ecot, fase } }: PartLue) {
  return { poleId, ecoleId, ecole, reseau, ecot, fase };
}

export function direPapier({ cle, papier, prevu, manques, etat, emission }: PapierPrevu) {
  return {
    cle,
    papier,
    lieu: prevu?.lieu ?? null,
    heures: prevu?.heures ?? null,
    ecole: prevu?.ecole ?? null,
    fase: prevu?.fase ?? null,
    ecot: prevu?.ecot ?? null,
    etat,
    manques,
    documentId: emission?.documentId ?? null,
    emisLe: emission?.emiseLe ?? null,
    tableaux: prevu?.tableaux ?? [],
  };
}
