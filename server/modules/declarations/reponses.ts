import { z } from 'zod';
import { identifiant, jour, PAR_DEFAUT, texteLong } from '../../kernel/champs.ts';
import { identite, NIVEAUX } from '../../kernel/personne.ts';
import { ouiNon } from '../integration/index.ts';
import { CLES_MOTIFS_DEROGATION, CLES_SITUATIONS, type Situation } from './situations.ts';

/** A form sends an empty text for what is not answered. */
const siRempli = <S extends z.ZodType>(schema: S) =>
  z.preprocess((v) => (v === '' ? undefined : v), schema.optional());

const entierEntre = (min: number, max: number, phrase: string) =>
  z.coerce.number({ error: phrase }).int(phrase).min(min, phrase).max(max, phrase);

const quelleSituation = z.object({
  situation: z.enum(CLES_SITUATIONS, { error: 'Choisissez ce qui arrive à l’élève.' }),
});

const nouvelleEcole = z.object({
  ecoleId: z.guid({ error: 'Choisissez l’école ordinaire qui accueille l’élève.' }),
  niveau: z.enum(NIVEAUX, { error: 'Choisissez un niveau.' }),
  anneeEtude: entierEntre(1, 7, 'Indiquez l’année d’étude, de 1 à 7.'),
  cpmsId: siRempli(identifiant),
});

const dates = z.object({ debut: jour, dateEvenement: jour });

const motif = z
  .object({
    motif: z.enum(CLES_MOTIFS_DEROGATION, { error: 'Choisissez le motif légal de la demande.' }),
    decisionCollegiale: siRempli(ouiNon),
    motivation: texteLong(5000).trim().default(''),
    preuve: texteLong(300).trim().default(''),
  })
  .refine(({ preuve }) => preuve !== '', {
    path: ['preuve'],
    message: 'Indiquez le document qui prouve le motif, et où il se trouve.',
  });

const suivi = z.object({ integrationId: z.guid({ error: 'Choisissez l’élève dans la liste.' }) });

const ancien = identite.pick({ nom: true, prenom: true, naissance: true }).extend({
  ancienPoleId: z.guid({ error: 'Choisissez le pôle qui accompagnait l’élève.' }),
});

const ancienneEcole = z.object({
  ancienneEcoleId: z.guid({ error: 'Choisissez l’école ordinaire que l’élève quitte.' }),
  ecoleOrigineId: z.guid({ error: 'Choisissez l’école d’enseignement spécialisé d’où vient l’élève.' }),
  type: entierEntre(1, 8, 'Choisissez un type d’enseignement spécialisé, de 1 à 8.'),
  premierDebut: jour,
});

/** What the wizard asks of a change, subject by subject; a first IPT asks what its own form asks. */
const SUJETS = {
  'meme-pole': [suivi, nouvelleEcole, dates, motif],
  'autre-pole': [ancien, ancienneEcole, nouvelleEcole, dates, motif],
  depart: [],
  arret: [suivi, dates.pick({ dateEvenement: true })],
  sans: [dates.pick({ debut: true })],
} as const satisfies Partial<Record<Situation, readonly z.ZodType[]>>;

export const changementMemePole = suivi.and(nouvelleEcole).and(dates).and(motif);
export const changementAutrePole = ancien.and(ancienneEcole).and(nouvelleEcole).and(dates).and(motif);

export type ChangementMemePole = z.output<typeof changementMemePole>;
export type ChangementAutrePole = z.output<typeof changementAutrePole>;

/** The situation chosen, or the sentence that asks for it. */
export function lireSituation(reponses: Record<string, string>) {
  return quelleSituation.safeParse(reponses, PAR_DEFAUT);
}

/** One sentence for each answer of a change that is missing or to be corrected. */
export function lireErreurs(
  situation: keyof typeof SUJETS,
  reponses: Record<string, string>,
): Record<string, string> {
  const erreurs: Record<string, string> = {};
  for (const sujet of SUJETS[situation]) {
    for (const { path, message } of sujet.safeParse(reponses, PAR_DEFAUT).error?.issues ?? []) {
      erreurs[path.join('.')] ??= message;
    }
  }
  return erreurs;
}
