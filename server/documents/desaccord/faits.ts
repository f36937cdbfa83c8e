import type { Etablissement, Jour } from '../commun/champs.ts';
import type { Eleve, FaitsCommuns, Personne, PropositionImprimee } from '../commun/faits.ts';
import type { Signature } from '../commun/signature.ts';

/** Written reasons of one opponent. Kept by the specialised school. */
export type FaitsDesaccord = FaitsCommuns & {
  eleve: Eleve;
  ecoleSpecialisee: Etablissement;
  /** The director (WBE) or the PO (subsidised schools) of the specialised school. */
  destinataire: 'directeur' | 'po';
  proposition: PropositionImprimee;
  concertationLe: Jour | null;
  opposant: Personne;
  motivation: string | null;
  /** Alternatives tried or proposed. */
  alternatives: string | null;
  signature: Signature | null;
};
