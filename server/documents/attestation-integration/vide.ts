import { construireVueAttestation, type VueAttestationIntegration } from './vue.ts';

/** The printable empty form of the certificate, from the same template. */
export const VUE_VIDE_ATTESTATION: VueAttestationIntegration = construireVueAttestation(null);
