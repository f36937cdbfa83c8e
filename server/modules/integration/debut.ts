import { anneeDuJour, vacancesDuJour } from '@polaris/regles/calendrier/situation.ts';
import type { Droit } from '@polaris/regles/droit.ts';
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
