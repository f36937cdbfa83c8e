/** The only door of this subject: what a member of the team proposes to change, and what is decided of it. */
export { accepter } from './accepter.ts';
export { lister } from './lister.ts';
export { proposer } from './proposer.ts';
export { refuser } from './refuser.ts';
export { taches } from './taches.ts';
