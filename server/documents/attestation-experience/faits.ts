import type { AnneeScolaire, Etablissement } from '../commun/champs.ts';
import type { FaitsCommuns } from '../commun/faits.ts';

/** What the experience was: both may be counted together. */
export type NatureExperience = 'integration' | 'amenagements' | 'les-deux';

/** Certified by the PO of the specialised school where the experience was acquired (Circulaire 8621, annexe 2). */
export type FaitsAttestationExperience = FaitsCommuns & {
  membre: { nom: string; prenom: string };
  po: string;
  ecole: Etablissement;
  reseau: 'wbe' | 'os' | 'ls';
  nature: NatureExperience;
  /** Days counted under the statute of the network, one line a school year, oldest first. */
  annees: { annee: AnneeScolaire; jours: number }[];
  /** Days that the network asks for. */
  exiges: number;
};
