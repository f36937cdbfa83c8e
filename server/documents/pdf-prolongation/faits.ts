import type { InstanceAvis } from '../avis-prolongation/faits.ts';
import type { AnneeScolaire, Etablissement, Jour } from '../commun/champs.ts';
import type { Eleve, FaitsCommuns } from '../commun/faits.ts';
import type { AvisSigne, Signature } from '../commun/signature.ts';

/** The paper of a prolongation in the same ordinary school. */
export type FaitsPdfProlongation = FaitsCommuns & {
  /** The school year the integration goes on for. */
  anneeScolaire: AnneeScolaire;
  eleve: Eleve;
  ecoleSpecialisee: Etablissement;
  ecoleOrdinaire: Etablissement;
  cpms: string | null;
  /** `premierDebut`: first day of the IPT; `debut` and `fin`: of the year it goes on for. */
  integration: { premierDebut: Jour; debut: Jour; fin: Jour | null; anneeEtude: string | null };
  avis: { instance: InstanceAvis; le: Jour } | null;
  signatures: {
    ecoleOrdinaire: Signature | null;
    pole: Signature | null;
    responsable: Signature | null;
    /** Only when the protocol foresees it or the CPMS gives it of its own accord. */
    avisCpms: AvisSigne | null;
  };
};
