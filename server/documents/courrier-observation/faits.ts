import type { AnneeScolaire, Etablissement } from '../commun/champs.ts';
import type { Contact, FaitsCommuns } from '../commun/faits.ts';

/** Letter to the parents of a class, through the school. It asks for no signature. */
export type FaitsCourrierObservation = FaitsCommuns & {
  anneeScolaire: AnneeScolaire;
  ecole: Etablissement;
  classe: string | null;
  /** When the team may come, in words: « entre le 4 et le 15 novembre ». */
  periode: string | null;
  contactEcole: Contact | null;
};
