/** The only door of this subject: the beginning of the path, from the proposition to the integration opened. */
export { attesterFrequentation } from './attester-frequentation.ts';
export { chercherEcoles } from './chercher-ecoles.ts';
export { consulterProposition } from './consulter.ts';
export { consulterEtapes } from './consulter-etapes.ts';
export { definirProjet } from './definir-projet.ts';
export { designerEcole } from './designer-ecole.ts';
export { donnerAvis } from './donner-avis.ts';
export { CLES_INTERVENANTS, CLES_PARTICIPANTS } from './intervenants.ts';
export { introduire } from './introduire.ts';
export { listerFile } from './lister.ts';
export { ouvrirIntegration } from './ouvrir-integration.ts';
export { preparer } from './preparer.ts';
export { refuserProposition } from './refuser.ts';
export { retirerAvis } from './retirer-avis.ts';
export { taches } from './taches.ts';
