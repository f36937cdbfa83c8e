import { z } from 'zod';
import { anneeScolaire, identifiant, jour, texteLong, version } from '../../kernel/champs.ts';
import { NIVEAUX } from '../../kernel/personne.ts';
import { facultatif, ouiNon } from '../integration/index.ts';
import { CLES_AVIS, CLES_CHANGEMENTS, CLES_ISSUES } from './mots.ts';

/** A prolongation is named by its integration and by the school year that ends. */
export const cible = z.object({ integrationId: identifiant, annee: anneeScolaire });

/** A box that is ticked or not: a form sends nothing for an empty one. */
const coche = z.preprocess((v) => v === 'oui' || v === true, z.boolean()).default(false);

/** What the équipe éducative or the conseil de classe said, and what the parents answered. */
export const champsAvis = z.object({
  avis: z.enum(CLES_AVIS, { error: 'Choisissez le sens de l’avis.' }),
  avisLe: jour,
  avisDeTous: coche,
  presents: texteLong(1000).trim().default(''),
  motivation: texteLong(5000).trim().default(''),
  accordParents: facultatif(ouiNon),
  parentsLe: facultatif(jour),
  concertationLe: facultatif(jour),
  concertation: texteLong(5000).trim().default(''),
});

export type ChampsAvis = z.output<typeof champsAvis>;

export const avisRendu = cible.extend({ version, ...champsAvis.shape });

const entier = (min: number, max: number, phrase: string) =>
  z.coerce.number({ error: phrase }).int(phrase).min(min, phrase).max(max, phrase);

/** The integration outside the pôle that follows, as annexe 4 asks for it. */
const horsPole = z.object({
  type: facultatif(entier(1, 8, 'Choisissez un type, de 1 à 8.')),
  option: texteLong(200).trim().default(''),
  maturite: texteLong(60).trim().default(''),
  forme: texteLong(60).trim().default(''),
  phase: texteLong(60).trim().default(''),
  horsPoleDebut: facultatif(jour),
  horsPoleFin: facultatif(jour),
});

export type HorsPole = z.output<typeof horsPole>;

/** The year to come: its outcome, its study, and the part the CPMS takes. */
export const anneePreparee = cible.extend({
  version,
  issue: z.enum(CLES_ISSUES, { error: 'Choisissez l’issue de l’année.' }),
  changement: z.enum(CLES_CHANGEMENTS, { error: 'Choisissez l’école de l’année prochaine.' }),
  niveau: z.enum(NIVEAUX, { error: 'Choisissez un niveau.' }),
  anneeEtude: entier(1, 7, 'Indiquez l’année d’étude, de 1 à 7.'),
  cpmsConseil: coche,
  cpmsAvis: coche,
  cpmsBilan: coche,
  cpmsInitiative: facultatif(z.enum(CLES_AVIS)),
  cpmsInitiativeLe: facultatif(jour),
  ...horsPole.shape,
});

export type AnneePreparee = z.output<typeof anneePreparee>;

/** The facts outside the pôle as they are kept; null when the form leaves them blank. */
export function lireHorsPole(saisie: AnneePreparee): HorsPole | null {
  const { type, option, maturite, forme, phase, horsPoleDebut, horsPoleFin } = saisie;
  const faits = { type, option, maturite, forme, phase, horsPoleDebut, horsPoleFin };
  return Object.values(faits).some((v) => v !== undefined && v !== '') ? faits : null;
}
