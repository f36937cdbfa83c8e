import type { Jour } from '../commun/champs.ts';
import type { FaitsEmployeur } from '../commun/employeur.ts';

/** Profile of a post of the team: what all share, what this one asks, after local concertation. */
export type FaitsProfilFonction = FaitsEmployeur & {
  intitule: string;
  fonctions: string[];
  /** Generic part, from the missions of the pôle. */
  missions: string;
  /** Specific part: further criteria; `null` when there are none. */
  criteres: string | null;
  /** The particular competence asked for; `null` when none is. */
  competence: string | null;
  /** `null` while it has not taken place. */
  concertation: { le: Jour; organe: string } | null;
};
