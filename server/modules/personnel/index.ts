/** The only door of this subject: the people of the team and what they work. */
export { ajouterCharge, ajouterMembre } from './ecrire.ts';
