/** The only door of this subject: what becomes of an integration at the end of each school year. */
export { confirmer } from './confirmer.ts';
export { consulter } from './consulter.ts';
export { preparer } from './preparer.ts';
export { rendreAvis } from './rendre-avis.ts';
export { resumer } from './resumer.ts';
export { retirer } from './retirer.ts';
