import type { Jour } from '../commun/champs.ts';
import type { Eleve, FaitsCommuns, Personne } from '../commun/faits.ts';
import type { Signature } from '../commun/signature.ts';

export type ReponseCpms = {
  genre: 'complete' | 'partielle' | 'refusee';
  le: Jour;
  par: Personne;
  /** What was given, in words; `motif` = why a part or the whole was not. */
  contenu: string | null;
  motif: string | null;
};

/** Request for information to a CPMS under shared professional secrecy, with its answer. */
export type FaitsDemandeInformation = FaitsCommuns & {
  eleve: Eleve;
  cpms: { nom: string; localite: string | null };
  demandeLe: Jour;
  demandeur: Personne;
  baseLegale: string;
  finalite: string;
  /** What is asked for, one line each. */
  elements: string[];
  signature: Signature | null;
  reponse: ReponseCpms | null;
};
