/** The only door of this subject: points, envelopes, euros. */

export { comparerLivre } from './comparer-livre.ts';
export { consulterEnveloppe } from './consulter-enveloppe.ts';
export { consulterLivre } from './consulter-livre.ts';
export { corrigerMouvement } from './corriger-mouvement.ts';
export { emettreReleve } from './emettre-releve.ts';
export { calculerEnveloppe, type Enveloppe } from './enveloppe.ts';
export { exporterLivre } from './exporter-livre.ts';
export { lireBudgets } from './livre.ts';
export { ajouterMouvement, FAIT_NATIONAL, listerMouvements } from './mouvements.ts';
export { getPoleDemande } from './pole-demande.ts';
export { FAIT_RETRAIT, FAIT_RETROCESSION } from './portes.ts';
export { preparerCorrection } from './preparer-correction.ts';
export { preparerValidation } from './preparer-validation.ts';
export { chiffresEnveloppe } from './schema.ts';
export { taches } from './taches.ts';
export { validerBudget } from './valider-budget.ts';
