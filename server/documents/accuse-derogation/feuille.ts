import { formaterJour } from '../commun/champs.ts';
import type { FaitsAccuseDerogation } from './faits.ts';

type Jours = FaitsAccuseDerogation['feuille'];

/**
 * Rows of the sheet: days that follow one another for the same reason share a row with their first and
 * last day, their number, and the rank reached (none when they do not count).
 */
export function regrouper(feuille: Jours): string[][][] {
  const groupes: Jours[] = [];
  for (const ligne of feuille) {
    const courant = groupes.at(-1);
    if (courant?.[0]?.motif === ligne.motif) courant.push(ligne);
    else groupes.push([ligne]);
  }
  return groupes.map((groupe) => {
    const [premier] = groupe;
    const dernier = groupe.at(-1);
    if (premier === undefined || dernier === undefined) return [];
    const jours =
      groupe.length === 1
        ? formaterJour(premier.jour)
        : `${formaterJour(premier.jour)} – ${formaterJour(dernier.jour)}`;
    return [
      [jours],
      [premier.motif],
      [String(groupe.length)],
      dernier.compte === null ? [] : [String(dernier.compte)],
    ];
  });
}
