import type { Jour } from '../commun/champs.ts';
import type { Eleve, FaitsCommuns } from '../commun/faits.ts';
import type { EtapeParcours } from '../protocole-ipt/faits.ts';

/** Annexe 3: the rows of the life line; the dates of the years come from the facts. */
export type FaitsAnnexe3 = FaitsCommuns & {
  eleve: Eleve & { sexe: 'F' | 'M' | 'X' | null; inscritSpecialiseLe: Jour | null };
  parcours: EtapeParcours[];
};
