/** The only door of this subject: the time of the team by mission, and the follow-up of each school. */
export { listerCibles } from './cibles.ts';
export { lister, totaliser } from './lister.ts';
export { ajouterReunion, enregistrerContact, mutualiser } from './modifier-suivi.ts';
export { noter } from './noter.ts';
export { proposerOffre, repondreOffre } from './offres.ts';
export { retirer } from './retirer.ts';
export { consulterEcole } from './suivi-ecole.ts';
