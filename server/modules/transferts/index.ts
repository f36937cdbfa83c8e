/** The only door of this subject: files handed over from one pôle to another, with a receipt. */
export { accuser } from './accuser.ts';
export { consulter } from './consulter.ts';
export { emettreAccuse } from './emettre-accuse.ts';
export { envoyer } from './envoyer.ts';
export { lister } from './lister.ts';
export { noterAccueil } from './noter-accueil.ts';
export { preparer } from './preparer.ts';
export { retirer } from './retirer.ts';
export { taches } from './taches.ts';
