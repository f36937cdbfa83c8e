/** The only door of the demonstration: an invented Fédération, and how to write it into an empty database. */
export { animer } from './animer.ts';
export { type Bilan, charger, estVide } from './charger.ts';
export { COMPTES_DEMO } from './comptes.ts';
export { generer } from './generer.ts';
export type { Demonstration } from './types.ts';
