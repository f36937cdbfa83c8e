import type { Jour } from '../commun/champs.ts';
import type { FaitsEmployeur } from '../commun/employeur.ts';

/** Who a call is open to; each opening includes the ones before it. */
export type Ouverture = 1 | 2 | 3;

export type EmploiImprime = { fonction: string; volume: string; profil: string };

/** The profile that goes with the posts of the call. */
export type ProfilImprime = {
  intitule: string;
  missions: string;
  criteres: string | null;
  competence: string | null;
};

/** The yearly call of one employer for its part of the team. */
export type FaitsAppelCandidatures = FaitsEmployeur & {
  numero: number;
  ouverture: Ouverture;
  interne: boolean;
  publieLe: Jour | null;
  limiteLe: Jour;
  /** Last day of the operations of recruitment; `null` when not said. */
  clotureLe: Jour | null;
  /** How to apply, in words. */
  forme: string;
  /** Address of the public form; `null` when there is none. */
  adresse: string | null;
  emplois: EmploiImprime[];
  profils: ProfilImprime[];
  /** What changed since the publication. */
  modifications: { le: Jour; quoi: string; motif: string }[];
};
