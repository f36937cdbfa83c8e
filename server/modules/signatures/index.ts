/** The only door of this subject: what is signed, by whom, and what each answer covers. */
export { ACTES, nombreAttendu } from './actes.ts';
export { type ActeSigne, listerActesSignes } from './actes-signes.ts';
export { consigner } from './consigner.ts';
export { consulterActe } from './consulter-acte.ts';
export { type Blocs, couvrir, empreindre } from './contenu.ts';
export { corrigerActe, motifCorrection, natureCorrection } from './corriger.ts';
export { blocIdentite, corrigerIdentite, listerCouvrantIdentite } from './identite.ts';
export { inviter, revoquerInvitation } from './inviter.ts';
export { listerAttentes } from './lister-attentes.ts';
export { estMajeur } from './majorite.ts';
export { actualiserActe, cloreActe, ouvrirActe, rouvrirActe } from './ouvrir-acte.ts';
export { estComplet, lireParties, type PartieLue, partieVue } from './parties.ts';
export { relancer } from './relancer.ts';
export { consulterLien, repondreLien, telechargerLien } from './repondre-lien.ts';
export { verrouillerActe } from './repository.ts';
export { retirer } from './retirer.ts';
export { donnerAvis, refuser, signer } from './signer.ts';
export { taches } from './taches.ts';
