import { ECOLE_ORDINAIRE, POLE } from '../commun/exemple.ts';
import type { FaitsAttestationIntegration } from './vue.ts';

/** An invented certificate. */
export const EXEMPLE_ATTESTATION: FaitsAttestationIntegration = {
  emission: { date: '2026-09-14', code: 'H4WP-83NC-VXGK' },
  urlVerification: 'https://polaris.example.be/attestations/H4WP-83NC-VXGK',
  anneeScolaire: '2026-27',
  eleve: { nom: 'Vandeloise', prenom: 'Noémie', dateNaissance: '2016-03-08' },
  integration: { debut: '2026-08-24' },
  ecoleOrdinaire: ECOLE_ORDINAIRE,
  pole: POLE,
};
