/** The only door of this subject: what starts or changes after 30 September, and who decides it. */
export { abandonner } from './abandonner.ts';
export { demanderComplement, repondreComplement } from './complements.ts';
export { consulter } from './consulter.ts';
export { decider } from './decider.ts';
export { emettre, telecharger } from './emettre.ts';
export { lister } from './lister.ts';
export { prendreActe } from './prendre-acte.ts';
export { preparer } from './preparer.ts';
export { modifierSection } from './sections.ts';
export { taches } from './taches.ts';
export { transmettre } from './transmettre.ts';
export { verifier } from './verifier.ts';
