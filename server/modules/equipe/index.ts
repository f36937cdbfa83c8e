/** The only door of this subject: the cadre of each part of a pôle. */
export { adopter } from './adopter.ts';
export { comparer } from './comparer.ts';
export { consulter } from './consulter.ts';
export { creerVariante } from './creer-variante.ts';
export { emettrePapier } from './emettre-papier.ts';
export { enregistrerPostes } from './enregistrer-postes.ts';
export { exporter } from './exporter.ts';
export {
  type ChoixPart,
  choixPart,
  consulterParts,
  exigerPart,
  listerParts,
  type Part,
  STATUTS_PAR_RESEAU,
} from './parts.ts';
export { listerPostesAdoptes } from './postes-adoptes.ts';
export { renommerVariante } from './renommer-variante.ts';
export { resumer } from './resumer.ts';
export { supprimerVariante } from './supprimer-variante.ts';
export { taches } from './taches.ts';
