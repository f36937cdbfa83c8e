import { createContext } from 'react-router';
import { lireRefus } from '../composants/erreurs.ts';

/**
 * Set by the action of a step whose draft is gone, read by the loader of the same request: the form is
 * shown again with what was typed, where a page « not found » would lose it.
 */
export const brouillonDisparu = createContext(false);

/** The sentence of a draft that is gone, out of what a use case threw; anything else is thrown on. */
export function direDisparu(erreur: unknown): string {
  const refus = lireRefus(erreur);
  if (refus?.code !== 'introuvable') throw erreur;
  return `${refus.message} Vos réponses restent à l’écran : recopiez-les dans une nouvelle intégration.`;
}

/** What a step shows of a draft that is gone: nothing but what was just typed. */
export const SANS_BROUILLON = { version: 0, modifieLe: '', reponses: {} } as const;
