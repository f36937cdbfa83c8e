import { ENVELOPPE_FERMEE } from '@polaris/regles/financement/ipt.ts';
import { somme } from '@polaris/regles/nombre.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { calculerEnveloppe } from './enveloppe.ts';
import type { Budget, LigneLivre } from './lignes-livre.ts';

export type PointCourbe = Record<Budget | 'total', number> & { jour: string };

/** The lines with the total of the three budgets after each. */
export function cumuler(lignes: readonly LigneLivre[]): (LigneLivre & { cumul: number })[] {
  let cumul = 0;
  return lignes.map((ligne) => {
    cumul = somme(cumul, ligne.points);
    return { ...ligne, cumul };
  });
}

/** The totals at the end of each day that brought a movement, in order. */
export function tracer(lignes: readonly LigneLivre[]): PointCourbe[] {
  const parJour = Map.groupBy(lignes, ({ jour }) => jour);
  const etat = { A: 0, B: 0, C: 0 };
  return [...parJour]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([jour, siennes]) => {
      for (const { budget, points } of siennes) etat[budget] = somme(etat[budget], points);
      return { jour, ...etat, total: somme(etat.A, etat.B, etat.C) };
    });
}

/**
 * What the facts of today would give and the ledger does not hold yet: the base until the national
 * computation is published, the IPT until the budget is validated (from 2026-27: until that publication).
 */
export async function calculerHorsLivre(
  { trx, droit }: Pick<Contexte, 'trx' | 'droit'>,
  poleId: string,
  annee: string,
  lignes: readonly LigneLivre[],
): Promise<{ genre: 'base' | 'ipt'; attend: 'publication' | 'validation'; calcul: Resultat }[]> {
  const manquants = (['base', 'ipt'] as const).filter((genre) => !lignes.some((l) => l.genre === genre));
  if (manquants.length === 0) return [];
  const enveloppe = await calculerEnveloppe(trx, droit, poleId, annee);
  return manquants.map((genre) => ({
    genre,
    attend: genre === 'ipt' && annee < ENVELOPPE_FERMEE ? 'validation' : 'publication',
    calcul: enveloppe[genre],
  }));
}
