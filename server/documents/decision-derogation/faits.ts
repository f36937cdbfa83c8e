import type { AnneeScolaire, Etablissement, Jour } from '../commun/champs.ts';
import type { Eleve, FaitsCommuns, MotifDerogation, Personne } from '../commun/faits.ts';
import type { Signature } from '../commun/signature.ts';

export type IssueDerogation =
  | { genre: 'accord'; debut: Jour; remarque: string | null }
  /** Reasons are not demanded by the circular (I). */
  | { genre: 'refus'; motifs: string }
  | { genre: 'complement'; demandes: string[]; avantLe: Jour | null };

/** Letter of the Minister's office to the pôle that asked. */
export type FaitsDecisionDerogation = FaitsCommuns & {
  anneeScolaire: AnneeScolaire;
  eleve: Eleve;
  ecoleOrdinaire: Etablissement;
  reference: string;
  recuLe: Jour;
  motif: MotifDerogation;
  issue: IssueDerogation;
  decideLe: Jour;
  signataire: Personne;
  signature: Signature | null;
};
