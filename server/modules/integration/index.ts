/** The only door of this subject: the life of an intégration permanente totale, its protocol and its papers. */
export { annulerArret } from './annuler-arret.ts';
export { arreter } from './arreter.ts';
export {
  consulterBrouillon,
  enregistrerBrouillon,
  listerBrouillons,
  supprimerBrouillon,
} from './brouillons.ts';
export { consulterArret } from './consulter-arret.ts';
export { consulterProtocole } from './consulter-protocole.ts';
export { emettreDocument } from './emettre-document.ts';
export { libelleAnneeEtude } from './etudes.ts';
export { jugerArret } from './juger-arret.ts';
export { modifierSection } from './modifier-section.ts';
export { MOTIFS_ARRET } from './motifs-arret.ts';
export { exigerNaissance } from './naissance.ts';
export { ouvrirBrouillon } from './ouvrir-brouillon.ts';
export { ouvrirPremiere } from './ouvrir-premiere.ts';
export { actualiserProtocole, blocsProtocole, type FaitsSignes } from './protocole.ts';
export { listerHomonymes, listerParcours } from './repository.ts';
export { CLES_SECTIONS } from './sections.ts';
export { verifierAttestation } from './verifier-attestation.ts';
export { verifierPremiere } from './verifier-premiere.ts';
