import { z } from 'zod';
import { identifiant, jour, texteLong } from '../../kernel/champs.ts';
import { CLES_DEMANDEURS_ARRET, CLES_JUSTIFICATIONS_ARRET, CLES_MOTIFS_ARRET } from './motifs-arret.ts';
import { ouiNon } from './schema.ts';

/** A form sends an empty text for what is not answered. */
const siRempli = <S extends z.ZodType>(schema: S) =>
  z.preprocess((v) => (v === '' ? undefined : v), schema.optional());

/** What a person says of an end. The rule itself says what the ground makes compulsory. */
const faitsArret = z.object({
  motif: z.enum(CLES_MOTIFS_ARRET, { error: 'Choisissez le motif de la fin.' }),
  dateEvenement: jour,
  demandeur: siRempli(z.enum(CLES_DEMANDEURS_ARRET, { error: 'Choisissez qui demande la fin.' })),
  decisionCollegiale: siRempli(ouiNon),
  justification: siRempli(
    z.enum(CLES_JUSTIFICATIONS_ARRET, { error: 'Choisissez une justification de la liste.' }),
  ),
  precision: texteLong(500).trim().default(''),
  motivation: texteLong(5000).trim().default(''),
});

export type FaitsSaisis = z.output<typeof faitsArret>;

/** « Autre raison » needs its words, which the paper asks for. */
const precisee = ({ justification, precision }: FaitsSaisis) =>
  justification !== 'autre-raison' || precision !== '';
const PRECISER = { path: ['precision'], message: 'Précisez quelle est l’autre raison.' };

/** The same end for several integrations. */
export const finCommune = faitsArret.refine(precisee, PRECISER);

/** The end of one integration. */
export const finDemandee = faitsArret.extend({ integrationId: identifiant }).refine(precisee, PRECISER);

/** What each ground may make compulsory, asked in words. */
export const QUESTIONS_ARRET: Readonly<Record<string, string>> = {
  demandeur: 'Indiquez qui demande la fin.',
  decisionCollegiale: 'Indiquez si la décision a été prise collégialement.',
  motivation: 'Écrivez la motivation de la décision.',
};

/** The facts of the rule: what is not answered is left out, and a motivation counts by its presence alone. */
export function versFaits(saisis: FaitsSaisis): Record<string, unknown> {
  const { motif, dateEvenement, demandeur, decisionCollegiale, justification, motivation } = saisis;
  const faits = {
    motif,
    dateEvenement,
    demandeur,
    decisionCollegiale,
    justification,
    motivation: motivation === '' ? undefined : true,
  };
  return Object.fromEntries(Object.entries(faits).filter(([, valeur]) => valeur !== undefined));
}
