/** The only door of this subject: the pieces of the files, who holds them, and what is asked of whom. */
export { consulter } from './consulter.ts';
export { deposer } from './deposer.ts';
export { listerIncomplets } from './lister-incomplets.ts';
export { remplacer } from './remplacer.ts';
export { retirer } from './retirer.ts';
export { telecharger } from './telecharger.ts';
