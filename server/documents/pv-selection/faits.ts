import type { Jour } from '../commun/champs.ts';
import type { FaitsEmployeur } from '../commun/employeur.ts';

/** What was decided of one admissible application for one function. */
export type DecisionImprimee = 'en-attente' | 'servi' | 'ecarte' | 'desiste' | 'irrecevable';

export type CandidatImprime = {
  reference: string;
  nom: string;
  fonction: string;
  decision: DecisionImprimee;
  /** The ground and its reason, in words; `null` when there is none. */
  motif: string | null;
  /** Post given and function it is hooked to; `null` when none. */
  emploi: string | null;
  decideLe: Jour | null;
};

/** Minutes of the selection within one tier of a call. */
export type FaitsPvSelection = FaitsEmployeur & {
  numeroAppel: number;
  palier: 1 | 2 | 3;
  limiteLe: Jour;
  candidats: CandidatImprime[];
  /** One line for each function of the call: which tier is open now. */
  suites: { fonction: string; suite: string }[];
};
