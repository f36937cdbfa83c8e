import type { Profil } from './eleves.ts';

/**
 * The points of the pôle, added by hand from the articles, without a line of `regles/`. 2024-25: 0,60 point
 * for each pupil of the coopérantes (D23 art. 72); 88 or 352 for each first IPT running on 30 September
 * (D21 art. 66); a scale beside an IPT stops at 352 for both (D21 art. 66); each IPT declared late brings its
 * points once, whole, whatever happens to it afterwards (circulaire 8783, point 1).
 */
export function additionner(faits: {
  eleves: number;
  ipt: readonly Pick<Profil, 'points'>[];
  echelles: readonly { points: number; ipt: number }[];
  tardives: readonly Pick<Profil, 'points'>[];
}) {
  const base = (faits.eleves * 60) / 100;
  const ipt = faits.ipt.reduce((total, { points }) => total + points, 0);
  const sensoriMoteur = faits.echelles.reduce(
    (total, { points, ipt: deja }) => total + Math.max(0, Math.min(points, 352 - deja)),
    0,
  );
  const budgetC = faits.tardives.reduce((total, { points }) => total + points, 0);
  return { base, ipt, sensoriMoteur, budgetC, total: base + ipt + sensoriMoteur + budgetC };
}
