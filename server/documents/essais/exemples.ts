import { EXEMPLE_ANNEXE_2B } from '../annexe-2b/exemple.ts';
import { EXEMPLE_ANNEXE_2C } from '../annexe-2c/exemple.ts';
import { EXEMPLE_ANNEXE_3 } from '../annexe-3/exemple.ts';
import { EXEMPLE_ANNEXE_4 } from '../annexe-4/exemple.ts';
import { EXEMPLE_ATTESTATION } from '../attestation-integration/exemple.ts';
import { EXEMPLE_AVIS_PROLONGATION } from '../avis-prolongation/exemple.ts';
import type { FaitsParModele } from '../faits-par-modele.ts';
import type { NomModele } from '../modeles.ts';
import { EXEMPLE_PDF_ARRET } from '../pdf-arret/exemple.ts';
import { EXEMPLE_PDF_INTEGRATION } from '../pdf-integration/exemple.ts';
import { EXEMPLE_PDF_PROLONGATION } from '../pdf-prolongation/exemple.ts';
import { EXEMPLE_PROTOCOLE } from '../protocole-ipt/exemple.ts';

/** An invented example of every paper. */
export const EXEMPLES: { [N in NomModele]: FaitsParModele[N] } = {
  'protocole-ipt': EXEMPLE_PROTOCOLE,
  'annexe-2b': EXEMPLE_ANNEXE_2B,
  'annexe-2c': EXEMPLE_ANNEXE_2C,
  'annexe-3': EXEMPLE_ANNEXE_3,
  'annexe-4': EXEMPLE_ANNEXE_4,
  'pdf-integration': EXEMPLE_PDF_INTEGRATION,
  'pdf-prolongation': EXEMPLE_PDF_PROLONGATION,
  'pdf-arret': EXEMPLE_PDF_ARRET,
  'avis-prolongation': EXEMPLE_AVIS_PROLONGATION,
  'attestation-integration': EXEMPLE_ATTESTATION,
};

/** Creation date of the reference papers, in seconds since 1970. */
export const INSTANT_DES_EXEMPLES = Date.UTC(2026, 8, 14, 10) / 1000;
