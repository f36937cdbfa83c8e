import type { AnneeScolaire, Jour } from '../commun/champs.ts';
import type { FaitsCommuns, Personne } from '../commun/faits.ts';

export type LigneListeIpt = {
  nom: string;
  prenom: string;
  dateNaissance: Jour;
  ecole: string;
  fase: number;
  anneeEtude: string | null;
  debut: Jour;
  genre: 'premiere' | 'prolongation';
};

/** List of the IPT at 30 September, sent by the coordinator. Lines are printed in the order received. */
export type FaitsListeIpt = FaitsCommuns & {
  anneeScolaire: AnneeScolaire;
  arreteeLe: Jour;
  /** 1 for the first list; later ones correct the one before. */
  numero: number;
  motifRectification: string | null;
  lignes: LigneListeIpt[];
  /** SHA-256 of the list sent, 64 hexadecimal digits. */
  empreinte: string;
  transmise: { le: Jour; par: Personne } | null;
  accuse: { le: Jour; reference: string } | null;
};
