import { Refus } from '../../kernel/refus.ts';
import type { Evenement, Situation } from './etats.ts';
import { DECISIONS, type Decision, ETATS } from './tables.ts';

/**
 * What a decision would be about: last year's scale, or, to end it, the one of this year. Null when the
 * state of the scale does not admit the decision.
 */
export function sourceDe(
  decision: Decision,
  { etat, source, dernier }: Pick<Situation, 'etat' | 'source' | 'dernier'>,
): Evenement | null {
  const depuis: readonly string[] = DECISIONS[decision].depuis;
  if (!depuis.includes(etat)) return decision === 'fin' && etat === 'passee' ? dernier : null;
  return source;
}

/** The refusal of a decision that the state of a scale does not admit, in words. */
export function refuserDecision(decision: Decision, nom: string, etat: keyof typeof ETATS): Refus {
  const faite = DECISIONS[decision].libelle.toLowerCase();
  return new Refus(
    'regle-non-respectee',
    `L’échelle de ${nom} est « ${ETATS[etat].toLowerCase()} » : la décision « ${faite} » ne s’y applique pas. Retirez cet élève de la sélection.`,
  );
}
