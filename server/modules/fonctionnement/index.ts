/** The only door of this subject: the register of running money. */
export { annuler } from './annuler.ts';
export { consulter } from './consulter.ts';
export { noter } from './noter.ts';
export { telecharger } from './telecharger.ts';
