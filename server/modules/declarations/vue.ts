import { z } from 'zod';
import { identifiant, instant } from '../../kernel/champs.ts';
import type { DeclarationComplete } from './repository.ts';
import { CLES_ETATS, ETATS, FORMULAIRES, MOTIFS_DEROGATION } from './situations.ts';

const ecole = z.object({ nom: z.string(), fase: z.number() });

/** What everyone concerned reads of a declaration: identity, schools, dates, ground, where it stands. */
export const declarationVue = z.object({
  declarationId: identifiant,
  /** `2024-25/12`: what people quote. */
  reference: z.string(),
  genre: z.enum(['premiere-ipt-tardive', 'derogation-ministerielle']),
  formulaire: z.string(),
  changement: z.enum(['aucun', 'meme-pole', 'autre-pole']),
  etat: z.enum(CLES_ETATS),
  etatLibelle: z.string(),
  annee: z.string(),
  nom: z.string(),
  prenom: z.string(),
  naissance: z.string(),
  pole: z.string(),
  ecole,
  ancienPole: z.string().nullable(),
  ancienneEcole: ecole.nullable(),
  etude: z.object({ niveau: z.string(), anneeEtude: z.number() }),
  debut: z.string(),
  evenementLe: z.string().nullable(),
  motif: z.string().nullable(),
  recueLe: z.string().nullable(),
  echeance: z.string().nullable(),
  transmiseLe: instant.nullable(),
  transmisePar: z.string().nullable(),
  priseEnActeLe: instant.nullable(),
  decideeLe: instant.nullable(),
  decideePar: z.string().nullable(),
  version: z.number(),
});
export type DeclarationVue = z.input<typeof declarationVue>;

/** A row as everyone concerned reads it. */
export function versVue(d: DeclarationComplete): DeclarationVue {
  return {
    declarationId: d.id,
    reference: `${d.annee_scolaire}/${d.numero}`,
    genre: d.genre,
    formulaire: FORMULAIRES[d.genre],
    changement: d.changement,
    etat: d.etat,
    etatLibelle: ETATS[d.etat].libelle,
    annee: d.annee_scolaire,
    nom: d.nom,
    prenom: d.prenom,
    naissance: d.naissance,
    pole: d.pole,
    ecole: { nom: d.ecole, fase: d.ecole_fase },
    ancienPole: d.ancien_pole,
    ancienneEcole:
      d.ancienne_ecole !== null && d.ancienne_ecole_fase !== null
        ? { nom: d.ancienne_ecole, fase: d.ancienne_ecole_fase }
        : null,
    etude: { niveau: d.niveau, anneeEtude: d.annee_etude },
    debut: d.debut,
    evenementLe: d.ancienne_fin,
    motif: d.motif && MOTIFS_DEROGATION[d.motif],
    recueLe: d.recue_le,
    echeance: d.echeance,
    transmiseLe: d.transmise_le,
    transmisePar: d.transmise_par_nom,
    priseEnActeLe: d.prise_en_acte_le,
    decideeLe: d.decidee_le,
    decideePar: d.decidee_par_nom,
    version: d.version,
  };
}
