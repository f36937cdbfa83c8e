import type { FaitsCadre } from '../commun/postes.ts';

/** The staff of one school of a pôle for a school year. */
export type FaitsCadrePersonnel = FaitsCadre & {
  equivalentsTempsPlein: number;
  /** Sentences of the rule on the figures: what a text prints otherwise, parts of a whole post. */
  remarques: string[];
};
