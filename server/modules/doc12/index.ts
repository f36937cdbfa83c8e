/** The only door of this subject: requests for an advance of salary (FOND12, SEC12, CF12, CAD). */
export { archiver } from './archiver.ts';
export { consulter } from './consulter.ts';
export { emettre } from './emettre.ts';
export { emettreLot } from './emettre-lot.ts';
export { enregistrer } from './enregistrer.ts';
export { exporter } from './exporter.ts';
export { lister } from './lister.ts';
export { taches } from './taches.ts';
