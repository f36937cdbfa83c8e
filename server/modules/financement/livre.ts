import { evaluer } from '@polaris/regles/evaluer.ts';
import { grandLivre } from '@polaris/regles/financement/grand-livre.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { type Budget, type LigneLivre, listerLignes } from './lignes-livre.ts';

export type Budgets = {
  /** The day asked, never after today: nobody knows what comes. */
  connuLe: string;
  /** The sum as the rule explains it; null when the day lies outside of every known year. */
  resultat: Resultat;
  points: Record<Budget, number>;
  total: number;
  /** Movements known by then, in the order they were recorded. */
  lignes: LigneLivre[];
  /** How many came later. */
  plusTard: number;
};

/**
 * The budgets A, B and C of a pôle in a school year as they were known on a civil day, today when none is
 * given: a sum of movements (FIN-11), by the public rule `financement.grandLivre`.
 */
export async function lireBudgets(
  contexte: Pick<Contexte, 'trx' | 'session' | 'droit' | 'aujourdhui'>,
  poleId: string,
  annee: string,
  connuLe = contexte.aujourdhui,
): Promise<Budgets> {
  return totaliser(contexte, await listerLignes(contexte, poleId, annee), connuLe);
}

/** The same, from movements already read. */
export function totaliser(
  { droit, aujourdhui }: Pick<Contexte, 'droit' | 'aujourdhui'>,
  toutes: readonly LigneLivre[],
  demande: string,
): Budgets {
  const connuLe = demande < aujourdhui ? demande : aujourdhui;
  const mouvements = toutes.map(({ id, budget, points, effetLe, jour, genre }) => ({
    id,
    budget,
    points,
    effetLe,
    connuLe: jour,
    genre,
  }));
  const resultat = evaluer(grandLivre, { mouvements, connuLe }, droit);
  const points = { A: 0, B: 0, C: 0, ...(resultat.detail.budgets as Partial<Record<Budget, number>>) };
  const lignes = toutes.filter(({ jour }) => jour <= connuLe);
  return {
    connuLe,
    resultat,
    points,
    total: typeof resultat.valeur === 'number' ? resultat.valeur : 0,
    lignes,
    plusTard: toutes.length - lignes.length,
  };
}
