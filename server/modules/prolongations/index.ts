/** The only door of this subject: what becomes of an integration at the end of each school year. */
export { appliquerLot } from './appliquer-lot.ts';
export { confirmer } from './confirmer.ts';
export { consulter } from './consulter.ts';
export { consulterListe } from './consulter-liste.ts';
export { consulterLot } from './consulter-lot.ts';
export { emettreDocument } from './emettre-document.ts';
export { emettreListe } from './emettre-liste.ts';
export { jugerLot } from './juger-lot.ts';
export { listerAnnee } from './lister-annee.ts';
export { preparer } from './preparer.ts';
export { preparerListe } from './preparer-liste.ts';
export { rendreAvis } from './rendre-avis.ts';
export { resumer } from './resumer.ts';
export { retirer } from './retirer.ts';
export { consulterRetour, enregistrerRetour } from './retour.ts';
export { taches } from './taches.ts';
export { transmettreListe } from './transmettre-liste.ts';
