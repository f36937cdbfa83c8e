import { ajouterJours } from '@polaris/regles/calendrier/jours.ts';
import { estJourDeClasse } from '@polaris/regles/calendrier/situation.ts';
import type { Calendrier, Droit } from '@polaris/regles/droit.ts';

/** School years before the known calendars, which only older paths need: first and last day (invented). */
const ANTERIEURS: Readonly<Record<number, { rentree: string; dernierJour: string }>> = {
  2017: { rentree: '2017-09-01', dernierJour: '2018-06-29' },
  2018: { rentree: '2018-09-03', dernierJour: '2019-06-28' },
  2019: { rentree: '2019-09-02', dernierJour: '2020-06-30' },
  2020: { rentree: '2020-09-01', dernierJour: '2021-06-30' },
  2021: { rentree: '2021-09-01', dernierJour: '2022-06-30' },
};

/** `2024` gives `2024-25`. */
export function anneeScolaireDe(civile: number): string {
  return `${civile}-${String((civile + 1) % 100).padStart(2, '0')}`;
}

/** First and last day of the school year that starts in a civil year. */
export function bornes(droit: Droit, civile: number): Pick<Calendrier, 'rentree' | 'dernierJour'> {
  const trouve = droit.calendriers[anneeScolaireDe(civile)] ?? ANTERIEURS[civile];
  if (!trouve) throw new Error(`No calendar for the school year ${anneeScolaireDe(civile)}.`);
  return trouve;
}

/** The day itself, or the next day of class. */
export function jourDeClasse(droit: Droit, jour: string): string {
  let candidat = jour;
  while (!estJourDeClasse(droit, candidat)) candidat = ajouterJours(candidat, 1);
  return candidat;
}

/** Noon of a civil day: the instant at which the demonstration says things were recorded. */
export function midi(jour: string): Date {
  return new Date(`${jour}T12:00:00Z`);
}
