/** The only door of this subject: papers issued, kept and printed again, whatever they are about. */
export { tirerCode } from './code.ts';
export { direEcole, direPole } from './dire.ts';
export { type AEmettre, emettre } from './emettre.ts';
export { imprimerFormulaire } from './imprimer-formulaire.ts';
export { listerFormulaires } from './lister-formulaires.ts';
export { recomposer } from './recomposer.ts';
export { telecharger } from './telecharger.ts';
export { titreModele } from './titres.ts';
