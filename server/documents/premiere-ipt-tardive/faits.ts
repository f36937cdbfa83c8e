import type { FaitsTardifs } from '../commun/faits.ts';
import type { Signature } from '../commun/signature.ts';

/** « Première IPT » après le 30-09: declaration to the Cellule, nothing attached. */
export type FaitsPremiereIptTardive = FaitsTardifs & { signature: Signature | null };
