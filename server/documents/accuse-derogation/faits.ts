import type { AnneeScolaire, Jour } from '../commun/champs.ts';
import type { Contact, Eleve, FaitsCommuns } from '../commun/faits.ts';

/** Receipt of a request for a derogation, with the day it falls due and how it was counted. */
export type FaitsAccuseDerogation = FaitsCommuns & {
  anneeScolaire: AnneeScolaire;
  eleve: Eleve;
  ecoleOrdinaire: string;
  reference: string;
  recuLe: Jour;
  /** `null` when the known calendars end before the count does. */
  echeance: Jour | null;
  delaiJours: number;
  /** The sheet of the rule: rank in the count, or `null` for a day that does not count. */
  feuille: { jour: Jour; compte: number | null; motif: string }[];
  /** Sentences of the rule worth knowing: deductions (I), no tacit agreement… */
  remarques: string[];
  contact: Contact | null;
};
