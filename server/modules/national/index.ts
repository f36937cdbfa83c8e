/** The only door of this subject: the points of all the pôles together, computed, published, compared. */
export { calculerNational } from './calculer.ts';
export { lireCertifie } from './certifie.ts';
export { consulter } from './consulter.ts';
export { exporter } from './exporter.ts';
export { type FaitsNationaux, reunirFaits } from './faits.ts';
export { prendreConnaissance } from './prendre-connaissance.ts';
export { previsualiser } from './previsualiser.ts';
export { publier } from './publier.ts';
export { taches } from './taches.ts';
