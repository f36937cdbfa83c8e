import type { Etablissement, Jour } from '../commun/champs.ts';
import type { FaitsTardifs, MotifDerogation } from '../commun/faits.ts';
import type { Signature } from '../commun/signature.ts';

/** « Prolongation IPT » après le 30-09: request for a derogation, to the Minister and to the Cellule. */
export type FaitsProlongationTardive = FaitsTardifs & {
  motif: MotifDerogation;
  evenementLe: Jour | null;
  /** Name of the piece that proves the ground. */
  preuve: string | null;
  motivation: string | null;
  /** Ordinary school and pôle the pupil leaves; `poleQuitte` is `null` when the pôle stays the same. */
  ecoleQuittee: Etablissement;
  poleQuitte: string | null;
  signature: Signature | null;
};
