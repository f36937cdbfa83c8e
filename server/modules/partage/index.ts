/** The only door of this subject: how a pôle shares its points (split, key, amendments). */
export { annulerRetrocession } from './annuler-retrocession.ts';
export { findFonctionnement } from './attribuer.ts';
export { consulter } from './consulter.ts';
export { consulterPart } from './consulter-part.ts';
export { emettreCle } from './emettre-cle.ts';
export { emettreFiche } from './emettre-fiche.ts';
export { emettreRetrocession } from './emettre-retrocession.ts';
export { exporter } from './exporter.ts';
export { modifierCle } from './modifier-cle.ts';
export { findCommuniquee, lirePartDeCle } from './points-part.ts';
export { preparerCle } from './preparer-cle.ts';
export { repartir } from './repartir.ts';
export { retroceder } from './retroceder.ts';
export { taches } from './taches.ts';
