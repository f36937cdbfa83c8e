import type { AnneeScolaire } from '../commun/champs.ts';
import type { Eleve, FaitsCommuns } from '../commun/faits.ts';
import type { NomRubrique } from '../protocole-ipt/intitules.ts';

/** Annexe 2b: the eight sections; blank line = new paragraph, `null` = not written yet. */
export type FaitsAnnexe2b = FaitsCommuns & {
  anneeScolaire: AnneeScolaire;
  eleve: Eleve;
  rubriques: Record<NomRubrique, string | null>;
};
