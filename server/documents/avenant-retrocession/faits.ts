import type { AnneeScolaire, Etablissement, Jour } from '../commun/champs.ts';
import type { FaitsCommuns } from '../commun/faits.ts';

/** Amendment that hands points to a partner school. */
export type FaitsAvenantRetrocession = FaitsCommuns & {
  anneeScolaire: AnneeScolaire;
  numero: number;
  ecolePartenaire: Etablissement;
  points: number;
  /** Day from which the points are the partner's. */
  effetLe: Jour;
  decideLe: Jour;
  note: string | null;
};
