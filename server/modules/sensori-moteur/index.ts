/** The only door of this subject: scales of sensory-motor needs, their grids and their points. */
export { consulterEchelles } from './consulter-echelles.ts';
export { consulterGrille } from './consulter-grille.ts';
export { consulterRatio } from './consulter-ratio.ts';
export { corrigerPassation } from './corriger-passation.ts';
export { deciderEchelles } from './decider-echelles.ts';
export { enregistrerGrille } from './enregistrer-grille.ts';
export { enregistrerPassation } from './enregistrer-passation.ts';
export { jugerBilan } from './juger-bilan.ts';
export { jugerDecisions } from './juger-decisions.ts';
export { jugerPassation } from './juger-passation.ts';
export { listerEchelles } from './lister-echelles.ts';
export { listerGrilles } from './lister-grilles.ts';
export { calculerSensoriMoteur, listerPointsEchelles, type PointsEchelle } from './points.ts';
export { porterPoints } from './porter-points.ts';
export { preparerPassation } from './preparer-passation.ts';
export { publierGrille } from './publier-grille.ts';
export { renouvelerGrille } from './renouveler-grille.ts';
export { taches } from './taches.ts';
