import type { Jour } from '../commun/champs.ts';
import type { FaitsEmployeur } from '../commun/employeur.ts';

/** Letter to a candidate who was not chosen: the decision on his own application, and why. */
export type FaitsMotifNonRetenue = FaitsEmployeur & {
  candidat: string;
  reference: string;
  recueLe: Jour;
  fonction: string;
  numeroAppel: number;
  decideLe: Jour;
  /** Not admissible, or set aside for the profile. */
  decision: 'irrecevable' | 'ecarte';
  motif: string;
};
