import type { AnneeScolaire, Etablissement, Jour } from '../commun/champs.ts';
import type { Eleve, FaitsCommuns } from '../commun/faits.ts';
import type { AvisSigne, Signature } from '../commun/signature.ts';

/** A party of annexe 2c, `null` while it has not signed. */
export type PartieAnnexe2c = 'ecole-ordinaire' | 'pole' | 'cpms' | 'responsable';

/**
 * Annexe 2c. `acquises` are the parties that do not change and keep the signature given on that day:
 * (I) they do not sign again, and their block is replaced by a sentence.
 */
export type FaitsAnnexe2c = FaitsCommuns & {
  anneeScolaire: AnneeScolaire;
  eleve: Eleve;
  ecoleOrdinaire: Etablissement;
  cpms: string | null;
  signatures: {
    ecoleOrdinaire: Signature | null;
    pole: Signature | null;
    responsable: Signature | null;
    avisCpms: AvisSigne | null;
  };
  /** Box of the specialised school that accompanies the pupil when it is not the one of the pôle: optional. */
  ecoleSpecialisee: { nom: string; signature: Signature | null } | null;
  acquises: { partie: PartieAnnexe2c; signeLe: Jour }[];
};
