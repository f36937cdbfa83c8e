/** The only door of this subject: the people of a pôle, what they work, what they have acquired. */
export { ajouter } from './ajouter.ts';
export { attester } from './attester.ts';
export { attribuerCharge } from './attribuer-charge.ts';
export { consulter } from './consulter.ts';
export { corriger } from './corriger.ts';
export { corrigerCharge } from './corriger-charge.ts';
export { ajouterCharge, ajouterMembre } from './ecrire.ts';
export { lister } from './lister.ts';
export { noterAnciennete } from './noter-anciennete.ts';
export { noterCompetence } from './noter-competence.ts';
export { partir } from './partir.ts';
export { prouverCompetence } from './prouver-competence.ts';
export { retirerCompetence } from './retirer-competence.ts';
export { taches } from './taches.ts';
