import type { AnneeScolaire, Jour } from '../commun/champs.ts';
import type { MembreImprime } from '../commun/demande-avance.ts';
import type { FaitsCommuns } from '../commun/faits.ts';

/** Hours given up at a school, or worked in the pôle. */
export type ChargeImprimee = {
  ecole: string;
  fase: string | null;
  ecot: string | null;
  fonction: string;
  /** « 12/24 », as the request for an advance prints it. */
  fraction: string;
  /** Last day included; null while it goes on. */
  periode: { du: Jour; au: Jour | null };
};

/** What goes with both requests for an advance when leave is taken to work in a pôle. */
export type FaitsCad = FaitsCommuns & {
  anneeScolaire: AnneeScolaire;
  /** « CF CAD » for WBE, « CAD » for the others. */
  document: string;
  membre: MembreImprime;
  po: string;
  abandonnees: ChargeImprimee[];
  prestees: ChargeImprimee[];
};
