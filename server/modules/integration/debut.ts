import { anneeDuJour, vacancesDuJour } from '@polaris/regles/calendrier/situation.ts';
import type { Droit } from '@polaris/regles/droit.ts';
import { getExercice } from '../../kernel/annee.ts';
import { Refus } from '../../kernel/refus.ts';

/**
 * The school year of the first day of an integration. Refuses a day outside the known calendars, and one
 * of the summer, which belongs to no year; a week-end or a day off is accepted, for a Monday that is one.
 * `champ` is the field that asks for it.
 */
export function exigerDebut(droit: Droit, debut: string, champ = 'debut'): string {
  const anneeScolaire = anneeDuJour(droit, debut);
  if (!anneeScolaire) {
    throw new Refus('saisie-invalide', 'La date de début sort des années scolaires connues.', {
      champs: { [champ]: 'Choisissez une date dans une année scolaire connue.' },
    });
  }
  if (vacancesDuJour(droit, debut) === 'vacances-ete') {
    throw new Refus('saisie-invalide', 'La date de début tombe dans les vacances d’été.', {
      champs: {
        [champ]: 'Ce jour tombe dans les vacances d’été. Choisissez un jour à partir de la rentrée.',
      },
    });
  }
  return anneeScolaire;
}

/** Does an integration that starts this day have to be declared (TAR-0)? False outside the known years and in summer. */
function estTardif(droit: Droit, debut: string): boolean {
  const anneeScolaire = anneeDuJour(droit, debut);
  if (anneeScolaire === null) return false;
  const { echeance, dernierJour } = getExercice(droit, anneeScolaire);
  return debut > echeance && debut <= dernierJour;
}

const A_DECLARER =
  'Cette intégration commence après le 30 septembre : elle n’est enregistrée que si elle est déclarée. Passez par « Déclarations ».';

/** The sentence that sends a late start to its declaration; none for a start in time. */
export function direTardif(droit: Droit, debut: string): Record<string, string> {
  return estTardif(droit, debut) ? { debut: A_DECLARER } : {};
}

/** Refuses a start after 30 September, which counts only once declared (TAR-1). */
export function exigerATemps(droit: Droit, debut: string): void {
  const champs = direTardif(droit, debut);
  if (champs.debut) throw new Refus('regle-non-respectee', A_DECLARER, { champs });
}
