/** The only door of this subject: the first screen of each role. */
export { consulterTableau } from './consulter.ts';
