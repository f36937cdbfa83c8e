import { etudeExiste } from '@polaris/regles/amenagements/etat-par.ts';
import { AUTEURS_DIAGNOSTIC, CATEGORIES, clesDe } from '@polaris/regles/amenagements/vocabulaire.ts';
import { z } from 'zod';
import { identifiant, jour, texteCourt, texteLong } from '../../kernel/champs.ts';
import { identite } from '../../kernel/personne.ts';
import { anneeEtude, facultatif, niveau, ouiNon, texteRequis } from './champs.ts';

const categorie = z.enum(clesDe(CATEGORIES), { error: 'Choisissez une catégorie.' });

/** One adjustment as it is written in a PAR; `banque` is the key of the entry it was picked from. */
export const amenagementSaisi = z.object({
  categorie,
  libelle: texteCourt(400, 'Décrivez l’aménagement.'),
  banque: facultatif(z.string().max(80)),
});

const PERIODE = 'La durée finit avant d’avoir commencé. Vérifiez les deux dates.';
const ETUDE = 'Cette année d’étude n’existe pas à ce niveau. Corrigez l’un des deux.';
/** A check between fields runs even when another field is wrong: everything is said at once. */
const memeIncomplet = ({ value }: { value: unknown }) => typeof value === 'object' && value !== null;

export const texteBesoins = texteRequis(6000, 'Décrivez les besoins de l’élève.');

/** Facts of a diagnosis: who established it and when (PAR-1). */
export const diagnosticSaisi = z.object({
  premiereDemande: ouiNon('Dites si c’est la première demande pour cet élève dans l’établissement.'),
  auteurGenre: z.enum(clesDe(AUTEURS_DIAGNOSTIC), { error: 'Choisissez qui a posé le diagnostic.' }),
  auteur: texteLong(120).trim().default(''),
  diagnosticLe: jour,
});

/** The questions of the guided form, subject by subject. */
export const ETAPES_PAR = {
  eleve: z.union([
    z.object({ eleveId: identifiant }),
    identite.extend({ eleveId: z.literal('').optional(), homonymeConfirme: z.literal('oui').optional() }),
  ]),
  ecole: z
    .object({ ecoleId: identifiant, niveau, anneeEtude, demandeLe: jour, demandeId: facultatif(identifiant) })
    .refine(etudeExiste, { path: ['anneeEtude'], message: ETUDE, when: memeIncomplet }),
  diagnostic: diagnosticSaisi.extend({ besoins: texteBesoins }),
  duree: z
    .object({
      debut: jour,
      prevuJusquAu: jour,
      evaluationLe: facultatif(jour),
      suiviIndividuel: ouiNon('Dites si le pôle suit l’élève individuellement.'),
    })
    .refine(({ debut, prevuJusquAu }) => prevuJusquAu >= debut, {
      path: ['prevuJusquAu'],
      message: PERIODE,
      when: memeIncomplet,
    }),
} as const;

export type EtapePar = keyof typeof ETAPES_PAR;
export const CLES_ETAPES_PAR = Object.keys(ETAPES_PAR) as [EtapePar, ...EtapePar[]];

export const parSaisi = ETAPES_PAR.eleve
  .and(ETAPES_PAR.ecole)
  .and(ETAPES_PAR.diagnostic)
  .and(ETAPES_PAR.duree)
  .and(
    z.object({
      amenagements: z.array(amenagementSaisi).max(60, 'Un protocole compte soixante aménagements au plus.'),
    }),
  );

export type ParSaisi = z.output<typeof parSaisi>;

/** What the sealed diagnosis holds. */
export type Diagnostic = Omit<z.output<typeof diagnosticSaisi>, 'premiereDemande'>;
