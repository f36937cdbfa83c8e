/** The only door of this subject: the values of the law that the administration publishes. */
export { confirmer } from './confirmer.ts';
export { consulter } from './consulter.ts';
export { lister } from './lister.ts';
export { previsualiser } from './previsualiser.ts';
export { proposer } from './proposer.ts';
export { retirer } from './retirer.ts';
export { taches } from './taches.ts';
