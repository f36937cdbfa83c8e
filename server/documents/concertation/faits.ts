import type { Etablissement, Jour } from '../commun/champs.ts';
import type { Eleve, FaitsCommuns, PropositionImprimee } from '../commun/faits.ts';
import type { Signature } from '../commun/signature.ts';

/** Favourable opinion of a consultation, signed by everyone heard. Kept by the specialised school. */
export type FaitsConcertation = FaitsCommuns & {
  eleve: Eleve;
  ecoleSpecialisee: Etablissement;
  /** School where the pupil would be integrated, when it is known. */
  ecoleOrdinaire: string | null;
  proposition: PropositionImprimee;
  concertationLe: Jour | null;
  observations: string | null;
  /** Everyone heard; `role` in words, « Conseil de classe »… */
  intervenants: { role: string; nom: string | null; signature: Signature | null }[];
};
