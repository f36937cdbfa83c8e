import type { AnneeScolaire, Etablissement, Jour } from '../commun/champs.ts';
import type { Eleve, FaitsCommuns, Personne } from '../commun/faits.ts';
import type { Signature } from '../commun/signature.ts';

/** Completed scale of sensori-motor needs. The grid is versioned: its items come with the facts. */
export type FaitsEchelle = FaitsCommuns & {
  anneeScolaire: AnneeScolaire;
  eleve: Eleve;
  ecole: Etablissement;
  anneeEtude: string | null;
  /** `null` = the medical report is not in the file. */
  bilanMedical: { le: Jour; auteur: string } | null;
  passation: { le: Jour; par: Personne[] };
  grille: { nom: string; version: string };
  items: { groupe: string | null; libelle: string; score: number; maximum: number }[];
  total: number;
  maximum: number;
  /** Bracket the total falls in, and the points it brings; `null` when the grid gives none. */
  tranche: { de: number; a: number } | null;
  points: number | null;
  precedente: { le: Jour; total: number; points: number | null } | null;
  observations: string | null;
  signature: Signature | null;
};
