import { type Alea, creerAlea } from './alea.ts';
import type { Ligne } from './types.ts';

/** Total of a pôle, between a little above its smallest size and the largest ones, before the drift. */
const TOTAL = { min: 12_700, max: 19_000 };
const POIDS = { fondamental: { min: 120, max: 460 }, secondaire: { min: 300, max: 950 } };
/** Yearly drift of a school, around a slow decline. */
const DERIVE = { moyenne: -0.006, ecart: 0.03 };

/** Regular pupils of each school on 15 January of each civil year: sizes first, then a slight drift. */
export function compterPopulations(
  alea: Alea,
  ecoles: readonly Ligne<'ecole'>[],
  civiles: readonly number[],
): Ligne<'population'>[] {
  const poids = ecoles.map((ecole) => {
    const { min, max } = ecole.niveaux.includes('secondaire') ? POIDS.secondaire : POIDS.fondamental;
    return alea.entier(min, max);
  });
  const echelle = alea.entier(TOTAL.min, TOTAL.max) / poids.reduce((somme, p) => somme + p, 0);
  return ecoles.flatMap((ecole, rang) => {
    let eleves = (poids[rang] ?? 0) * echelle;
    const derive = creerAlea(0, 'population', ecole.id);
    return civiles.map((civile) => {
      const compte = Math.round(eleves);
      eleves *= 1 + DERIVE.moyenne + (derive.reel() - 0.5) * 2 * DERIVE.ecart;
      return { ecole_id: ecole.id, comptee_le: `${civile}-01-15`, eleves: compte };
    });
  });
}
