/** The only door of this subject: the cadre of each part of a pôle. */
export { type ChoixPart, choixPart, consulterParts, exigerPart, listerParts, type Part } from './parts.ts';
