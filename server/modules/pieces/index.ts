/** The only door of this subject: the pieces of the files, who holds them, and what is asked of whom. */
export { annulerDemande } from './annuler-demande.ts';
export { consulter } from './consulter.ts';
export { consulterDepot } from './consulter-depot.ts';
export { creerLien } from './creer-lien.ts';
export { demanderAttestations } from './demander-attestations.ts';
export { listerDemandesEcole } from './demandes-ecole.ts';
export { deposer } from './deposer.ts';
export { deposerParLien } from './deposer-par-lien.ts';
export { fournir } from './fournir.ts';
export { imprimerAttestation } from './imprimer-attestation.ts';
export { listerIncomplets } from './lister-incomplets.ts';
export { remplacer } from './remplacer.ts';
export { reporterRappel } from './reporter-rappel.ts';
export { retirer } from './retirer.ts';
export { suivreAttestations } from './suivre-attestations.ts';
export { taches } from './taches.ts';
export { telecharger } from './telecharger.ts';
