import { evaluer } from '@polaris/regles/evaluer.ts';
import { prevision } from '@polaris/regles/financement/prevision.ts';
import {
  type Hypotheses,
  SCENARIOS,
  type Scenario,
} from '@polaris/regles/financement/prevision-hypotheses.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';

/** The public rule, asked for these assumptions (FIN-15). */
export function jugerPrevision(
  { droit }: Pick<Contexte, 'droit'>,
  annee: string,
  hypotheses: Hypotheses,
): Resultat {
  return evaluer(prevision, { anneeScolaire: annee, ...hypotheses }, droit);
}

/** The three totals of an answer, in points; null when the rule gave none. */
export function lireFourchette({ issue, detail }: Resultat): Record<Scenario, number> | null {
  if (issue !== 'resultat') return null;
  const lignes = detail as Record<Scenario, { total: number }>;
  return Object.fromEntries(SCENARIOS.map((s) => [s, lignes[s].total])) as Record<Scenario, number>;
}
