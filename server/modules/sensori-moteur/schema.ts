import { z } from 'zod';
import { anneeScolaire, identifiant, jour, texteLong, version } from '../../kernel/champs.ts';
import { CLES_AUTEURS, CLES_DECISIONS, CLES_DOMAINES, CLES_DUREES } from './tables.ts';

/** The medical report that opens the scale, and the day it is passed (DOS-2). */
export const bilanSaisi = z.object({
  eleveId: identifiant,
  annee: anneeScolaire,
  bilanLe: jour,
  bilanAuteur: z.enum(CLES_AUTEURS, { error: 'Indiquez qui a établi le bilan médical.' }),
  domaines: z
    .array(z.enum(CLES_DOMAINES))
    .min(1, 'Cochez au moins une déficience que le bilan établit.')
    .transform((cles) => CLES_DOMAINES.filter((cle) => cles.includes(cle))),
  duree: z.enum(CLES_DUREES, { error: 'Indiquez si les besoins sont permanents ou semi-permanents.' }),
  passeeLe: jour,
});

export type BilanSaisi = z.output<typeof bilanSaisi>;

const SCORE = 'Un score est un nombre entier de 0 à 1000.';
export const score = z
  .union(
    [
      z
        .string()
        .regex(/^\d{1,4}$/)
        .transform(Number),
      z.number(),
    ],
    { error: SCORE },
  )
  .pipe(z.number().int(SCORE).min(0, SCORE).max(1000, SCORE));

/** A whole passation; the answers are by key of item, each the score chosen. */
export const passationSaisie = bilanSaisi.extend({
  grilleId: identifiant,
  /** Rank of the last event of the year as it was read; 0 when there was none. */
  rang: version,
  equipe: texteLong(500).trim(),
  reponses: z.record(z.string().max(60), score),
});

export type PassationSaisie = z.output<typeof passationSaisie>;

/** Why a passation is corrected; asked with the answers when there is one to correct. */
export const motifSaisi = texteLong(300).trim().default('');

const LOT_MAXIMUM = 300;

/** One decision for several scales, each as it was read. */
export const decisionsSaisies = z.object({
  annee: anneeScolaire,
  decision: z.enum(CLES_DECISIONS, { error: 'Choisissez ce que vous décidez.' }),
  echelles: z
    .array(z.object({ eleveId: identifiant, rang: version }))
    .min(1, 'Cochez au moins un élève.')
    .max(LOT_MAXIMUM, `Décidez au plus ${LOT_MAXIMUM} échelles à la fois.`),
});

export const trancheSaisie = z.object({ des: score, points: score });
