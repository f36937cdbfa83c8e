/** The only door of this subject: points, envelopes, euros. */
export { consulterEnveloppe } from './consulter-enveloppe.ts';
export { calculerEnveloppe } from './enveloppe.ts';
export { ajouterMouvement, listerMouvements } from './mouvements.ts';
export { chiffresEnveloppe } from './schema.ts';
