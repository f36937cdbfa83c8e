import { z } from 'zod';
import { LIEUX_CHARGE, SITUATIONS, SOURCES_POSTE, TITRES } from '../../db/schema-equipe.ts';
import { GENRES_ANCIENNETE, NATURES_EXPERIENCE, VOIES_COMPETENCE } from '../../db/schema-personnel.ts';
import { identifiant, jour, nombreSaisi, texteCourt, texteNom } from '../../kernel/champs.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';

/** What a form leaves empty is not known. */
export const siRempli = <S extends z.ZodType>(schema: S) =>
  z.preprocess((v) => (v === '' || v === undefined ? null : v), schema.nullable());

/** A whole number as people type it, « 1 234 »; nothing typed is nothing known. */
export function entierSaisi(manque: string, max: number) {
  return z
    .union([z.string(), z.number()], { error: manque })
    .transform((v) => String(v).replace(/[\s\u00a0\u202f]/g, ''))
    .pipe(
      z
        .string()
        .regex(/^\d+$/, manque)
        .transform(Number)
        .refine((v) => v <= max, `Ce nombre dépasse ${max}. Vérifiez-le.`),
    );
}

/** A staff number: eleven digits, as the administration gives it; spaces and dots are left out. */
const matricule = z
  .string()
  .transform((v) => v.replace(/[\s.-]/g, ''))
  .pipe(z.string().regex(/^\d{11}$/, 'Un matricule compte onze chiffres. Vérifiez-le.'));

export const identiteMembre = {
  nom: texteNom(80, 'Indiquez le nom du membre du personnel.'),
  prenom: texteNom(80, 'Indiquez le prénom du membre du personnel.'),
  matricule: siRempli(matricule),
};

const MANQUE_PERIODES = 'Indiquez le nombre de périodes, par exemple 18.';

/** A segment as typed; the post or the segment replaced may give its function and its volume. */
export const chargeSaisie = {
  lieu: z.enum(LIEUX_CHARGE, { error: 'Dites si cette charge est dans le pôle ou ailleurs.' }),
  posteId: siRempli(identifiant),
  fonction: texteCourt(120, 'Indiquez la fonction.'),
  prestees: nombreSaisi(MANQUE_PERIODES, { decimales: 3, max: 60 }),
  sur: entierSaisi('Indiquez la charge complète, en périodes : 36 dans un pôle.', 60),
  situation: z.enum(SITUATIONS, { error: 'Choisissez la situation : temporaire, définitif…' }),
  titre: siRempli(z.enum(TITRES)),
  etablissement: siRempli(texteCourt(160, 'Indiquez l’établissement.')),
  etablissementFase: siRempli(
    z.coerce
      .number()
      .int('Un numéro FASE est un nombre entier.')
      .min(1)
      .max(999_999, 'Ce numéro FASE est trop grand.'),
  ),
  niveau: siRempli(z.enum(['fondamental', 'secondaire'])),
  conge: z.literal('oui').optional().catch(undefined),
  du: jour,
  au: siRempli(jour),
};

export const partVue = z.object({
  poleId: identifiant,
  pole: z.string(),
  ecoleId: identifiant,
  ecole: z.string(),
  po: z.string(),
  reseau: z.enum(['WBE', 'OS', 'LS']),
});

export const chargeVue = z.object({
  id: identifiant,
  lieu: z.enum(LIEUX_CHARGE),
  posteId: identifiant.nullable(),
  fonction: z.string(),
  prestees: z.number(),
  sur: z.number(),
  situation: z.enum(SITUATIONS),
  titre: z.enum(TITRES).nullable(),
  etablissement: z.string().nullable(),
  etablissementFase: z.number().nullable(),
  niveau: z.enum(['fondamental', 'secondaire']).nullable(),
  conge: z.boolean(),
  /** Who is replaced, while the cadre is frozen. */
  remplace: z.string().nullable(),
  du: z.string(),
  au: z.string().nullable(),
  version: z.number(),
});

export const posteVue = z.object({
  id: identifiant,
  fonction: z.string(),
  fraction: z.string(),
  intitule: z.string().nullable(),
  source: z.enum(SOURCES_POSTE),
  /** In 36ths; null when the table has no such fraction. */
  volume: z.number().nullable(),
});

export const ancienneteVue = z.object({
  genre: z.enum(GENRES_ANCIENNETE),
  annee: z.string(),
  fonction: z.string().nullable(),
  jours: z.number(),
  version: z.number(),
});

export const competenceVue = z.object({
  id: identifiant,
  voie: z.enum(VOIES_COMPETENCE),
  formation: z.string().nullable(),
  employeur: z.string().nullable(),
  jours: z.number().nullable(),
  depuis: z.string().nullable(),
  jusqu: z.string().nullable(),
  preuveLe: z.string().nullable(),
  version: z.number(),
});

export const attestationVue = z.object({
  id: identifiant,
  documentId: identifiant,
  nature: z.enum(NATURES_EXPERIENCE),
  jours: z.number(),
  emiseLe: z.string(),
});

export const totalVue = resultatSchema;
