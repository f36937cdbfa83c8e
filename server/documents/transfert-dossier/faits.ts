import type { Jour, Pole } from '../commun/champs.ts';
import type { Eleve, FaitsCommuns } from '../commun/faits.ts';
import type { Signature } from '../commun/signature.ts';

/** Receipt of transferred files; `pole` is the one that gives them over. */
export type FaitsTransfertDossier = FaitsCommuns & {
  poleAccueil: Pole;
  transmisLe: Jour;
  support: 'papier' | 'electronique' | 'les-deux';
  reunionLe: Jour | null;
  /** Procedures of the host pôle, told to the parents. */
  noteProcedure: string | null;
  reserves: string | null;
  /** `pieces`: names of the pieces handed over; `manquantes`: those that were not in the file. */
  eleves: (Eleve & { ecole: string; pieces: string[]; manquantes: string[] })[];
  signatures: { cedant: Signature | null; accueil: Signature | null };
};
