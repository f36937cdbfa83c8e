/** The only door of this subject: the law, asked by anybody. */
export { calculer } from './calculer.ts';
export { listerParametres } from './lister-parametres.ts';
export { listerRegles } from './lister-regles.ts';
