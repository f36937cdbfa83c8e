import type { AnneeScolaire, Etablissement, Jour } from '../commun/champs.ts';
import type { Eleve, FaitsCommuns, IntegrationImprimee, JustificationArret } from '../commun/faits.ts';
import type { AvisSigne, Signature } from '../commun/signature.ts';

/** The paper of an end, from 2023-24. Words of the grounds and of who asks come from the caller. */
export type FaitsPdfArret = FaitsCommuns & {
  anneeScolaire: AnneeScolaire;
  eleve: Eleve;
  ecoleOrdinaire: Etablissement;
  cpms: string | null;
  integration: IntegrationImprimee & { fin: Jour };
  motif: string;
  /** Of right at the date of the event, or decided together. */
  pleinDroit: boolean;
  evenementLe: Jour | null;
  demandeur: string | null;
  decisionLe: Jour | null;
  justification: JustificationArret | null;
  precision: string | null;
  bilan: string | null;
  motivation: string | null;
  signatures: {
    ecoleOrdinaire: Signature | null;
    pole: Signature | null;
    responsable: Signature | null;
    avisCpms: AvisSigne | null;
  };
};
