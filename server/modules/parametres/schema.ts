import { z } from 'zod';
import { anneeScolaire, identifiant, instant, texteCourt } from '../../kernel/champs.ts';
import { CLES_DUREES } from './publiables.ts';

const VALEUR = 'Indiquez un nombre positif, par exemple 1,14.';
const DECIMALES = 'Indiquez quatre décimales au plus.';

/** What is asked before an effect can be shown. */
export const DEMANDE = {
  parametre: z
    .string({ error: 'Choisissez un paramètre de la liste.' })
    .min(1, 'Choisissez un paramètre de la liste.')
    .max(100),
  annee: anneeScolaire,
  valeur: z.preprocess(
    (v) =>
      typeof v === 'string' ? Number(v.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.') || Number.NaN) : v,
    z
      .number({ error: VALEUR })
      .min(0, VALEUR)
      .max(99_999_999, 'Cette valeur est trop grande. Vérifiez-la.')
      .refine((n) => Number(n.toFixed(4)) === n, DECIMALES),
  ),
  duree: z.enum(CLES_DUREES, { error: 'Dites jusqu’à quand la valeur vaut.' }),
} as const;

export const SOURCE = {
  source: texteCourt(150, 'Indiquez le texte qui donne cette valeur : décret, arrêté, circulaire, courrier.'),
  article: texteCourt(100, 'Indiquez l’article, la page ou le point.'),
} as const;

const nombres = z.record(z.string(), z.number().nullable());

/** What a value would change, pôle by pôle. */
export const effet = z.object({
  annee: z.string(),
  comptageLe: z.string(),
  /** Day on which the law asks for the counts; another one when they are not known yet. */
  comptageVoulu: z.string(),
  versionApres: z.string(),
  mesures: z.array(z.object({ cle: z.string(), libelle: z.string(), unite: z.string() })),
  poles: z.array(
    z.object({ poleId: identifiant, numero: z.number(), nom: z.string(), avant: nombres, apres: nombres }),
  ),
  totaux: z.object({ avant: nombres, apres: nombres }),
  lecteurs: z.array(z.object({ nom: z.string(), titre: z.string() })),
});

export type Effet = z.output<typeof effet>;

/** A proposed value with what became of it. */
export const proposition = z.object({
  id: identifiant,
  parametre: z.string(),
  libelle: z.string(),
  unite: z.string().nullable(),
  valeur: z.number(),
  depuis: z.string(),
  avant: z.string().nullable(),
  source: z.string(),
  article: z.string(),
  proposeLe: instant,
  proposePar: z.string(),
  /** Proposed by whoever asks: someone else must confirm it. */
  deMoi: z.boolean(),
  etat: z.enum(['proposee', 'publiee', 'retiree']),
  decideLe: instant.nullable(),
  decidePar: z.string().nullable(),
});
