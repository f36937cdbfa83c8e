/** The only door of this subject: what becomes of an integration at the end of each school year. */
export { appliquerLot } from './appliquer-lot.ts';
export { confirmer } from './confirmer.ts';
export { consulter } from './consulter.ts';
export { consulterLot } from './consulter-lot.ts';
export { emettreDocument } from './emettre-document.ts';
export { jugerLot } from './juger-lot.ts';
export { listerAnnee } from './lister-annee.ts';
export { preparer } from './preparer.ts';
export { rendreAvis } from './rendre-avis.ts';
export { resumer } from './resumer.ts';
export { retirer } from './retirer.ts';
