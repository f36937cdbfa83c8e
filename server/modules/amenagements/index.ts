/** The only door of this subject: what schools ask of a pôle, and the reasonable adjustments of a pupil. */
export { cloreDemande } from './clore-demande.ts';
export { consignerCourrier } from './consigner-courrier.ts';
export { consulterDemande } from './consulter-demande.ts';
export { introduireDemande } from './introduire-demande.ts';
export { listerDemandes } from './lister-demandes.ts';
export { ajouterALaListe, consulterListes, retirerDeLaListe } from './listes.ts';
export { listerOrientations, orienterParents } from './orienter-parents.ts';
export { trierDemande } from './trier-demande.ts';
