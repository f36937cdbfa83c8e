import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { jugerAccroche } from './jugements.ts';

/** Reasons of the rule that speak of the functions of the call, whoever the candidate is. */
const FAUTES = ['fonction-hors-table', 'fonction-de-selection'];

/** Why these functions may not be offered: not in the table of the year, or a selection function. */
export function fautesDesFonctions(
  contexte: Pick<Contexte, 'droit'>,
  annee: string,
  fonctions: readonly string[],
): string[] {
  const { raisons } = jugerAccroche(contexte, annee, { titres: [], fonctionsDeLAppel: fonctions });
  return raisons.filter(({ code }) => FAUTES.includes(code)).map(({ message }) => message);
}

/** Refuses functions that no call may offer, under the field of that name. */
export function exigerFonctions(
  contexte: Pick<Contexte, 'droit'>,
  annee: string,
  fonctions: readonly string[],
  champ: string,
): void {
  const [faute] = fautesDesFonctions(contexte, annee, fonctions);
  if (!faute) return;
  throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs: { [champ]: faute } });
}
