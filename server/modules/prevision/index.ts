/** The only door of this subject: the points of a year to come, by scenarios. */
export { comparer } from './comparer.ts';
export { consulter } from './consulter.ts';
export { enregistrer } from './enregistrer.ts';
export { exporter } from './exporter.ts';
export { rapprocher } from './rapprocher.ts';
export { renommer } from './renommer.ts';
export { supprimer } from './supprimer.ts';
export { taches } from './taches.ts';
