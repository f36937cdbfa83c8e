import { z } from 'zod';
import { anneeScolaire, identifiant, instant, jour, texteCourt } from '../../kernel/champs.ts';
import { CODES_PIECES, exigeAnnee } from './codes.ts';
import { fichierRecu } from './fichier-recu.ts';
import { CLES_GARDIENS, GARDIENS } from './gardiens.ts';
import { TYPES_FICHIER } from './type-fichier.ts';

/** A form sends an empty text for what is not answered. */
export const siRempli = <S extends z.ZodType>(schema: S) =>
  z.preprocess((v) => (v === '' ? undefined : v), schema.optional());

export const codePiece = z.enum(CODES_PIECES, { error: 'Choisissez la pièce dans la liste.' });

export const motifRetrait = texteCourt(300, 'Indiquez pourquoi.');

/** What a person says of a paper. */
export const saisiePiece = z.object({
  datePiece: jour,
  exemplaire: z.enum(['original', 'copie'], { error: 'Indiquez si c’est l’original ou une copie.' }),
  gardien: z.enum(CLES_GARDIENS, { error: 'Indiquez où se trouve l’original.' }),
  lieu: siRempli(texteCourt(200, 'Indiquez qui garde l’original, et où.')),
  fichier: fichierRecu.optional(),
});

export type SaisiePiece = z.output<typeof saisiePiece>;

/** What cannot be true at once of a paper: sentences by field. */
export function contradictions(
  { exemplaire, gardien, lieu, fichier }: SaisiePiece,
  { fichierGarde = false }: { fichierGarde?: boolean } = {},
): Record<string, string> {
  const champs: Record<string, string> = {};
  if (gardien === 'electronique' && !fichier && !fichierGarde) {
    champs.fichier = 'Choisissez le fichier : c’est lui l’original.';
  }
  if (gardien === 'autre' && !lieu) champs.lieu = 'Indiquez qui garde l’original, et où.';
  if (exemplaire === 'original' && !GARDIENS[gardien].original) {
    champs.exemplaire = 'Si l’original est gardé hors du pôle, ce dossier n’en a qu’une copie.';
  }
  return champs;
}

/** Sentence when a yearly piece comes without its year. */
const PHRASE_ANNEE = 'Indiquez l’année scolaire que cette pièce concerne.';

export const pieceDesignee = z
  .object({ code: codePiece, annee: siRempli(anneeScolaire) })
  .refine(({ code, annee }) => !exigeAnnee(code) || annee !== undefined, {
    path: ['annee'],
    message: PHRASE_ANNEE,
  });

/** A piece as it is shown: who brought it, who holds it, and what became of it. */
export const pieceVue = z.object({
  pieceId: identifiant,
  code: codePiece,
  libelle: z.string(),
  annee: z.string().nullable(),
  datePiece: z.string(),
  exemplaire: z.enum(['original', 'copie']),
  gardien: z.enum(CLES_GARDIENS),
  lieu: z.string().nullable(),
  deposeeLe: instant,
  /** Null: deposited by a personal link. */
  deposeePar: z.string().nullable(),
  fichier: z
    .object({ nom: z.string(), type: z.enum(TYPES_FICHIER), taille: z.number(), empreinte: z.string() })
    .nullable(),
  retrait: z
    .object({
      le: instant,
      par: z.string(),
      genre: z.enum(['remplacee', 'retiree']),
      motif: z.string(),
    })
    .nullable(),
});

export type PieceVue = z.input<typeof pieceVue>;

/** A piece asked for, and how far it is. */
export const demandeVue = z.object({
  demandeId: identifiant,
  eleveId: identifiant,
  eleve: z.string(),
  integrationId: identifiant.nullable(),
  ecoleId: identifiant.nullable(),
  ecole: z.string().nullable(),
  code: codePiece,
  libelle: z.string(),
  annee: z.string().nullable(),
  demandeeLe: instant,
  demandeePar: z.string(),
  /** Day on which to remind. */
  rappelLe: z.string().nullable(),
  destinataire: z.string().nullable(),
  /** Of the personal link, when there is one. */
  lien: z.object({ expireLe: instant, expire: z.boolean() }).nullable(),
  closeLe: instant.nullable(),
  issue: z.enum(['recue', 'annulee']).nullable(),
});

export type DemandeVue = z.input<typeof demandeVue>;
