/** The only door of this subject: what a pôle and a CPMS ask of each other under shared professional secrecy. */
export { consulter } from './consulter.ts';
export { demander } from './demander.ts';
export { lister } from './lister.ts';
export { rendreAvis } from './rendre-avis.ts';
export { repondre } from './repondre.ts';
export { solliciterAvis } from './solliciter-avis.ts';
export { taches } from './taches.ts';
