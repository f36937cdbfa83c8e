import type { Lecteur, ValeurLue } from '../lecture.ts';
import type { Etape } from '../resultat.ts';
import type { Reseau } from './reseaux.ts';

const ANCIENNETE = {
  OS: 'statut.protection.anciennete-os',
  LS: 'statut.protection.anciennete-ls',
  WBE: 'statut.protection.anciennete-wbe',
} as const satisfies Record<Reseau, string>;
const FORMATION = 'statut.protection.formation';

export const PARAMETRES_DE_PROTECTION = [...Object.values(ANCIENNETE), FORMATION] as const;

export type Temporaire = {
  formationAttestee?: boolean;
  joursFonction?: number;
  annees?: number;
};

/** `protege` is null when the seniority that protects is not published for the network. */
export type Protection = { protege: boolean | null; voie: 'formation' | 'anciennete' | null };

export type LoiDeProtection = {
  formation: ValeurLue<string>;
  anciennete: ValeurLue<Readonly<Record<'jours' | 'annees', number>>> | null;
  etapes: readonly Etape[];
};

/** The protection of a temporary member with particular competences (REA-2). */
export function lireProtection(reseau: Reseau, lecteur: Lecteur): LoiDeProtection | null {
  const formation = lecteur.texte(FORMATION);
  if (!formation) return null;
  const anciennete = lecteur.table<Record<'jours' | 'annees', number>>(ANCIENNETE[reseau]);
  return { formation, anciennete, etapes: [formation.etape, ...(anciennete ? [anciennete.etape] : [])] };
}

/** A certified training, or the seniority of function that takes a post out of reassignment. */
export function protectionDe(temporaire: Temporaire, { anciennete }: LoiDeProtection): Protection {
  const { formationAttestee, joursFonction, annees } = temporaire;
  if (formationAttestee === true) return { protege: true, voie: 'formation' };
  if (joursFonction === undefined) return { protege: false, voie: null };
  if (!anciennete) return { protege: null, voie: null };
  const assez = joursFonction >= anciennete.valeur.jours && (annees ?? 0) >= anciennete.valeur.annees;
  return assez ? { protege: true, voie: 'anciennete' } : { protege: false, voie: null };
}
