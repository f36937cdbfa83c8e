/** The only door of this subject: who may do what, and the journal. */
export { consulterJournal } from './consulter-journal.ts';
export { accorderHabilitation, listerHabilitations, terminerHabilitation } from './habilitations.ts';
export { LIBELLES_ROLE } from './roles.ts';
