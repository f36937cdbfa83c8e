import type { AnneeScolaire, Jour } from '../commun/champs.ts';
import type { FaitsCommuns } from '../commun/faits.ts';
import type { PartImprimee } from '../commun/parts.ts';

/** One line of the account: what gives the points, how they are worked out, and the text that says so. */
export type LigneEnveloppe = {
  libelle: string;
  /** `null`: a value of the year is not published. */
  points: number | null;
  explication: string | null;
  source: string | null;
  etat: 'provisoire' | 'definitif' | null;
};

/** The envelope of a pôle for a school year, as it was known on the day of issue. */
export type FaitsFicheEnveloppe = FaitsCommuns & {
  anneeScolaire: AnneeScolaire;
  elevesCooperantes: number;
  comptageLe: Jour;
  lignes: LigneEnveloppe[];
  /** Points received in all; `null` as soon as one line is not known. */
  total: number | null;
  valeurDuPoint: number | null;
  euros: number | null;
  /** The split that holds; `null` while there is none. */
  repartition: {
    traitements: number;
    fonctionnement: number;
    euros: number | null;
    communiqueeLe: Jour | null;
  } | null;
  communicationAvant: Jour | null;
  parts: PartImprimee[];
  retrocedes: number;
};
