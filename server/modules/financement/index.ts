/** The only door of this subject: points, envelopes, euros. */
export { consulterEnveloppe } from './consulter-enveloppe.ts';
export { calculerEnveloppe, type Enveloppe } from './enveloppe.ts';
export { ajouterMouvement, listerMouvements } from './mouvements.ts';
export { getPoleDemande } from './pole-demande.ts';
export { FAIT_RETRAIT, FAIT_RETROCESSION } from './portes.ts';
export { chiffresEnveloppe } from './schema.ts';
