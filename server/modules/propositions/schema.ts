import { z } from 'zod';
import { identifiant, jour, texteCourt, texteLong, texteNom, version } from '../../kernel/champs.ts';
import { identite, NIVEAUX } from '../../kernel/personne.ts';
import { CLES_AUTEURS, CLES_INTERVENANTS, CLES_PARTICIPANTS } from './intervenants.ts';

const entier = (min: number, max: number, phrase: string) =>
  z.coerce.number({ error: phrase }).int(phrase).min(min, phrase).max(max, phrase);

/** A group of boxes arrives as one value, several, or none. */
const plusieurs = <S extends z.ZodType>(choix: S, phrase: string) =>
  z.preprocess(
    (v) => (v === undefined || v === '' ? [] : Array.isArray(v) ? [...new Set(v)] : [v]),
    z.array(choix).min(1, phrase),
  );

const auteur = z.enum(CLES_AUTEURS, { error: 'Choisissez dans la liste.' });
const participant = z.enum(CLES_PARTICIPANTS, { error: 'Choisissez dans la liste.' });
const intervenant = z.enum(CLES_INTERVENANTS, { error: 'Choisissez un intervenant de la liste.' });

/** What is known when a proposition arrives at the specialised school (IPT-2). */
export const introduction = identite.extend({
  /** Chosen by a coordinator alone; a specialised school introduces at its own address. */
  ecoleOrigineId: z.preprocess(
    (v) => (v === '' ? undefined : v),
    z.guid({ error: 'Choisissez l’école spécialisée dans la liste.' }).optional(),
  ),
  auteurs: plusieurs(auteur, 'Indiquez au moins un auteur de la proposition.'),
  introduiteLe: jour,
  type: entier(1, 8, 'Choisissez un type d’enseignement spécialisé, de 1 à 8.'),
  niveau: z.enum(NIVEAUX, { error: 'Choisissez un niveau.' }),
  anneeEtude: entier(1, 7, 'Indiquez l’année d’étude, de 1 à 7.'),
  debutSouhaite: jour,
});

export type Introduction = z.output<typeof introduction>;

export const surProposition = z.object({ propositionId: identifiant, version });

export const avisDonne = z
  .object({
    propositionId: identifiant,
    intervenant,
    sens: z.enum(['favorable', 'desaccord'], { error: 'Choisissez un avis favorable ou un désaccord.' }),
    nom: texteNom(120, 'Indiquez le nom de la personne qui signe.'),
    qualite: texteCourt(120, 'Indiquez la qualité de cette personne : directrice, père, coordinateur…'),
    donneLe: jour,
    moyen: z.preprocess(
      (v) => (v === '' ? undefined : v),
      z.enum(['papier', 'scan', 'pdf-signe'], { error: 'Indiquez comment l’avis a été signé.' }).optional(),
    ),
    motivation: texteLong(5000).trim().default(''),
  })
  .refine(({ sens, moyen }) => sens !== 'favorable' || moyen !== undefined, {
    path: ['moyen'],
    message: 'Indiquez comment l’avis favorable a été signé.',
  })
  .refine(({ sens, motivation }) => sens !== 'desaccord' || motivation !== '', {
    path: ['motivation'],
    message: 'Un désaccord se motive par écrit. Écrivez la motivation.',
  });

export const projetDefini = surProposition.extend({
  definiLe: jour,
  participants: plusieurs(participant, 'Cochez qui a défini le projet.').refine(
    (p) => p.length === CLES_PARTICIPANTS.length,
    'Le projet se définit conjointement : les deux conseils de classe, le CPMS et le pôle.',
  ),
});

export const refusProposition = surProposition.extend({
  refuseeLe: jour,
  refuseePar: intervenant,
  motif: texteLong(5000).trim().min(1, 'Écrivez le motif du refus.'),
  alternatives: texteLong(5000).trim().default(''),
});

export const frequentation = surProposition
  .extend({
    du: jour,
    au: jour,
    reguliere: z.enum(['oui', 'non'], { error: 'Répondez par oui ou par non.' }),
  })
  .refine(({ du, au }) => du <= au, {
    path: ['au'],
    message: 'La fréquentation finit avant de commencer. Vérifiez les deux dates.',
  });
