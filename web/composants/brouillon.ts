import { type RefObject, useEffect } from 'react';
import { useFetcher } from 'react-router';

/** Name and value that tell an action « keep this draft », as opposed to « go on ». */
export const INTENTION = { nom: 'intention', brouillon: 'brouillon' } as const;

/** What an action answers to a kept draft: the instant, ISO 8601. */
export type BrouillonEnregistre = { enregistreLe: string };

export type EtatBrouillon =
  | { etat: 'inactif' }
  | { etat: 'en-cours' }
  | { etat: 'enregistre'; le: string }
  | { etat: 'echec' };

const DELAI_MS = 1_500;

/**
 * Keeps a form as a draft a moment after the last keystroke, through the action of the page. Without
 * script, the button « Enregistrer le brouillon » does the same.
 */
export function useBrouillon(formulaire: RefObject<HTMLFormElement | null>, actif: boolean): EtatBrouillon {
  const { submit, state, data } = useFetcher<unknown>();
  useEffect(() => {
    const element = formulaire.current;
    if (!element || !actif) return;
    let minuterie: ReturnType<typeof setTimeout> | undefined;
    const planifier = () => {
      clearTimeout(minuterie);
      minuterie = setTimeout(() => {
        const contenu = new FormData(element);
        contenu.set(INTENTION.nom, INTENTION.brouillon);
        submit(contenu, { method: 'post' });
      }, DELAI_MS);
    };
    element.addEventListener('input', planifier);
    // What was typed before the script ran was heard by nobody.
    if ([...element.elements].some(estTape)) planifier();
    return () => {
      clearTimeout(minuterie);
      element.removeEventListener('input', planifier);
    };
  }, [formulaire, actif, submit]);
  if (state !== 'idle') return { etat: 'en-cours' };
  if (data === undefined) return { etat: 'inactif' };
  return estEnregistre(data) ? { etat: 'enregistre', le: data.enregistreLe } : { etat: 'echec' };
}

/** Does this control hold something else than what the page came with? */
function estTape(controle: Element): boolean {
  return (
    (controle instanceof HTMLTextAreaElement ||
      (controle instanceof HTMLInputElement && controle.type === 'text')) &&
    controle.value !== controle.defaultValue
  );
}

function estEnregistre(retour: unknown): retour is BrouillonEnregistre {
  return typeof retour === 'object' && retour !== null && 'enregistreLe' in retour;
}
