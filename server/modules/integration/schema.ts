import { z } from 'zod';
import { identifiant, jour } from '../../kernel/champs.ts';
import { identite, NIVEAUX } from '../../kernel/personne.ts';

const REPONDRE = 'Répondez par oui ou par non.';

export const ouiNon = z.preprocess(
  (v) => (v === 'oui' ? true : v === 'non' ? false : v),
  z.boolean({ error: REPONDRE }),
);

export const facultatif = <S extends z.ZodType>(schema: S) =>
  z.preprocess((v) => (v === '' ? undefined : v), schema.optional());

const entierEntre = (min: number, max: number, phrase: string) =>
  z.coerce.number({ error: phrase }).int(phrase).min(min, phrase).max(max, phrase);

/** A check between fields runs even when another field is wrong: everything is said at once. */
const memeIncomplet = ({ value }: { value: unknown }) => typeof value === 'object' && value !== null;

/** Answers of the guided form, subject by subject: the draft keeps them loose, the opening requires all. */
export const ETAPES = {
  eleve: identite,
  ecoles: z.object({
    ecoleId: z.guid({ error: 'Choisissez l’école ordinaire dans la liste.' }),
    niveau: z.enum(NIVEAUX, { error: 'Choisissez un niveau.' }),
    anneeEtude: entierEntre(1, 7, 'Indiquez l’année d’étude, de 1 à 7.'),
    ecoleOrigineId: z.guid({ error: 'Choisissez l’école spécialisée dans la liste.' }),
  }),
  debut: z.object({
    debut: jour,
    cpmsId: facultatif(identifiant),
  }),
  acces: z
    .object({
      type: entierEntre(1, 8, 'Choisissez un type d’enseignement spécialisé, de 1 à 8.'),
      immersionLangueDesSignes: ouiNon.default(false),
      inscritSpecialiseLe: facultatif(jour),
      frequentationReguliere: facultatif(ouiNon),
    })
    .refine((a) => a.immersionLangueDesSignes || a.inscritSpecialiseLe !== undefined, {
      path: ['inscritSpecialiseLe'],
      message: 'Indiquez depuis quand l’élève est inscrit dans l’enseignement spécialisé.',
      when: memeIncomplet,
    })
    .refine((a) => a.immersionLangueDesSignes || a.frequentationReguliere !== undefined, {
      path: ['frequentationReguliere'],
      message: REPONDRE,
      when: memeIncomplet,
    }),
} as const;

export type Etape = keyof typeof ETAPES;
export const CLES_ETAPES = Object.keys(ETAPES) as [Etape, ...Etape[]];

/** Everything a first IPT needs (IPT-1 to IPT-3). */
export const premiereIpt = ETAPES.eleve.and(ETAPES.ecoles).and(ETAPES.acces).and(ETAPES.debut);

export type PremiereIpt = z.output<typeof premiereIpt>;

/** What a draft holds: raw answers, exactly as typed, so that nothing is lost. */
export const reponsesBrutes = z
  .record(z.string().max(60), z.string().max(2000))
  .refine((r) => Object.keys(r).length <= 60, 'Ce brouillon contient trop de réponses.');
