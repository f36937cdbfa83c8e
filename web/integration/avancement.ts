import { type CleEtape, ETAPES } from './etapes.ts';

/** The first step with something to answer or to correct; the final check when there is none. */
export function etapeAReprendre(erreurs: Readonly<Record<string, string>>): CleEtape | 'verification' {
  return ETAPES.find(({ champs }) => champs.some((champ) => champ in erreurs))?.cle ?? 'verification';
}

/** The errors of one step among those of the whole form. */
export function erreursDe(champs: readonly string[], erreurs: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(erreurs).filter(([champ]) => champs.includes(champ)));
}
