import type { AnneeScolaire, Etablissement, Jour } from '../commun/champs.ts';
import type { Eleve, FaitsCommuns } from '../commun/faits.ts';
import type { Signature } from '../commun/signature.ts';

/** Prefilled by the pôle, signed by the school the pupil attended. `au: null` = still there. */
export type FaitsAttestationFrequentation = FaitsCommuns & {
  enseignement: 'ordinaire' | 'specialise';
  ecole: Etablissement;
  eleve: Eleve;
  periodes: { anneeScolaire: AnneeScolaire; du: Jour; au: Jour | null; anneeEtude: string | null }[];
  signature: Signature | null;
};
