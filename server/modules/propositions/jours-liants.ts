import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import type { Droit } from '@polaris/regles/droit.ts';
import { getExercice } from '../../kernel/annee.ts';

/**
 * The days that bind the steps of an integration begun on a day: the list of 30 September when it begins
 * before it, and the last day of school. Null when the calendar of that year is not known.
 */
export function joursLiants(droit: Droit, debut: string) {
  const annee = anneeDuJour(droit, debut);
  if (!annee) return { 'liste-30-septembre': null, 'dernier-jour-d-ecole': null };
  const { echeance, dernierJour } = getExercice(droit, annee);
  return { 'liste-30-septembre': debut <= echeance ? echeance : null, 'dernier-jour-d-ecole': dernierJour };
}
