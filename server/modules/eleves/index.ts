/** The only door of this subject: the pupils followed by a pôle. */
export { consulter } from './consulter.ts';
export { lister } from './lister.ts';
export { modifierIdentite } from './modifier-identite.ts';
