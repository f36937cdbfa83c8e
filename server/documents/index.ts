/** Door of the documents: templates, views to build from facts, empty forms, and the renderer. */

export { VUE_VIDE_ATTESTATION } from './attestation-integration/vide.ts';
export type {
  FaitsAttestationIntegration,
  VueAttestationIntegration,
} from './attestation-integration/vue.ts';
export { construireVueAttestation } from './attestation-integration/vue.ts';
export type { AnneeScolaire, Emission, Etablissement, Jour, Pole } from './commun/champs.ts';
export type { OptionsRendu, VueParModele } from './compilateur.ts';
export { ErreurGabarit, rendre } from './compilateur.ts';
export { composer, type FaitsParModele } from './composer.ts';
export type { Modele, NomModele } from './modeles.ts';
export { MODELES } from './modeles.ts';
export type {
  AvisCpms,
  EtapeParcours,
  FaitsProtocoleIpt,
  MoyenSignature,
  Signature,
  SorteIntegration,
} from './protocole-ipt/faits.ts';
export type { NomRubrique } from './protocole-ipt/intitules.ts';
export { VUE_VIDE_PROTOCOLE } from './protocole-ipt/vide.ts';
export type { VueProtocoleIpt } from './protocole-ipt/vue.ts';
export { construireVueProtocole } from './protocole-ipt/vue.ts';
