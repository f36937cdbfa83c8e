/** The only door of this subject: formal notices, and what they withhold. */
export { clore } from './clore.ts';
export { consulter } from './consulter.ts';
export { mettreEnDemeure } from './mettre-en-demeure.ts';
export { taches } from './taches.ts';
