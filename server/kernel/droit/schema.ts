import { z } from 'zod';

/**
 * The shapes of the files under `droit/`. Messages are French: they are read by whoever edits the law.
 * Descriptions feed the JSON Schemas of `droit/schema/`, which editors use while typing.
 */
const jour = z.iso.date('date qui n’existe pas ; écrivez une date réelle comme 2024-08-26');
const annee = z.string().regex(/^\d{4}-\d{2}$/, 'année scolaire attendue, comme 2024-25');
const phrase = z.string().trim().min(1, 'texte vide ; écrivez une valeur ou retirez la clé');

export const schemaTexte = z.strictObject({
  id: phrase.describe('Identifiant court, en capitales'),
  titre: phrase.describe('Titre court, montré à l’écran'),
  intitule: phrase.describe('Intitulé officiel complet'),
  date: jour.describe('Date du texte'),
  publieLe: jour.nullable().describe('Date de publication, vide si elle n’est pas connue'),
  numac: phrase.optional().describe('Numéro au Moniteur belge'),
});

type Valeur = number | string | boolean | Valeur[] | { [cle: string]: Valeur | null };
const valeur: z.ZodType<Valeur> = z.lazy(() =>
  z.union([
    z.number(),
    phrase,
    z.boolean(),
    z.array(valeur),
    z.record(z.string(), z.union([valeur, z.null()])),
  ]),
);

const schemaValeurDatee = z
  .strictObject({
    depuis: jour.describe('Premier jour d’application'),
    avant: jour.optional().describe('Premier jour où la valeur ne s’applique plus ; absent = sans fin'),
    valeur: valeur.optional().describe('Nombre, texte, oui/non, liste ou table'),
    nonPubliee: z.literal(true).optional().describe('La valeur existe mais n’est pas publiée'),
    texte: phrase.describe('Identifiant du texte'),
    article: phrase.describe('Article, point ou annexe'),
    enVigueurLe: jour,
    publieLe: jour.nullable(),
    verifieLe: jour,
    deduction: phrase.optional().describe('Ce qui est déduit, (I)'),
    note: phrase.optional().describe('Lectures contradictoires ou dépassées'),
  })
  .refine((v) => (v.valeur === undefined) === (v.nonPubliee === true), {
    error: 'donnez « valeur », ou bien « nonPubliee: true », jamais les deux',
  });

export const schemaParametre = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(\.[a-z][a-z0-9-]*)+$/, 'identifiant attendu, comme financement.base.coefficient'),
  regle: z.string().regex(/^[A-Z]\w*-\d+$/, 'règle du registre attendue, comme FIN-1'),
  libelle: phrase,
  unite: phrase.nullable(),
  valeurs: z.array(schemaValeurDatee).min(1, 'au moins une valeur datée'),
});

export const schemaCalendrier = z.strictObject({
  annee,
  texte: phrase,
  article: phrase,
  verifieLe: jour,
  evenements: z.array(
    z.strictObject({
      evenement: z.enum([
        'rentree',
        'vacances-automne',
        'vacances-hiver',
        'vacances-detente',
        'vacances-printemps',
        'dernier-jour',
        'conge',
      ]),
      debut: jour,
      fin: jour,
      confiance: z.enum(['publie', 'deduit']),
    }),
  ),
});

const commun = {
  cas: phrase.describe('Une phrase qui se lit comme un exemple'),
  article: phrase.describe('Texte et article montrés'),
  registre: phrase,
  date: jour,
};
const references = z.array(z.strictObject({ texte: phrase, article: phrase })).default([]);
const libre = z.record(z.string(), z.json());

export const schemaCasDeRegle = z.strictObject({
  ...commun,
  regle: phrase,
  faits: libre,
  attendu: z.strictObject({
    issue: z.enum(['resultat', 'non-applicable', 'faits-manquants', 'hors-periode']),
    valeur: z.json().optional(),
    references,
    raisons: z.array(phrase).optional().describe('Codes de la réponse, tous et aucun autre'),
    detail: libre.optional().describe('Parties attendues du détail'),
  }),
});

export const schemaCasDeParametre = z.strictObject({
  ...commun,
  parametre: phrase,
  attendu: z.strictObject({
    etat: z.enum(['connue', 'non-publiee', 'hors-periode']),
    valeur: z.json().optional(),
    references,
  }),
});

export type ParametreEcrit = z.infer<typeof schemaParametre>;
export type CalendrierEcrit = z.infer<typeof schemaCalendrier>;
export type CasDeRegle = z.infer<typeof schemaCasDeRegle>;
export type CasDeParametre = z.infer<typeof schemaCasDeParametre>;
export type Cas = CasDeRegle | CasDeParametre;
