/** The only door of this subject: the life of an intégration permanente totale, its protocol and its papers. */
export { annulerArret } from './annuler-arret.ts';
export { arreter } from './arreter.ts';
export {
  consulterBrouillon,
  enregistrerBrouillon,
  listerBrouillons,
  supprimerBrouillon,
} from './brouillons.ts';
export { choixArret, consulterArret } from './consulter-arret.ts';
export { consulterProtocole } from './consulter-protocole.ts';
export { exigerDebut } from './debut.ts';
export { echeanceProtocole } from './echeance.ts';
export { emettreArret } from './emettre-arret.ts';
export { emettreDocument } from './emettre-document.ts';
export { degreDe, libelleAnneeEtude } from './etudes.ts';
export { finCommune } from './faits-arret.ts';
export { lireFaitsPdfIntegration, lireParcoursImprime } from './faits-documents.ts';
export { etablissementDe, MOYENS, partenairesDe, signaturesDe } from './imprimer.ts';
export { jugerArret } from './juger-arret.ts';
export { exigerFin, mettreFin } from './mettre-fin.ts';
export { exigerCoherence, modifierSection } from './modifier-section.ts';
export { MOTIFS_ARRET } from './motifs-arret.ts';
export { exigerNaissance } from './naissance.ts';
export { ouvrirBrouillon } from './ouvrir-brouillon.ts';
export { confirmation, inscrireEleve, ouvrir, ouvrirPremiere } from './ouvrir-premiere.ts';
export { actualiserProtocole, blocsProtocole, type FaitsSignes } from './protocole.ts';
export { getIntegration, listerParcours } from './repository.ts';
export { revoqueeAvec } from './revocation.ts';
export { facultatif, ouiNon, type PremiereIpt, premiereIpt, reponsesBrutes } from './schema.ts';
export { CLES_SECTIONS, type CleSection, etatSection, SECTIONS, titreSection } from './sections.ts';
export { garderSection, oublierSection, reprendreSection } from './sections-gardees.ts';
export { verifierAttestation } from './verifier-attestation.ts';
export { calculerApport, verifierPremiere, verifierReponses } from './verifier-premiere.ts';
