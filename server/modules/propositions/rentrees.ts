import type { Droit } from '@polaris/regles/droit.ts';

/** First day of the school year that starts in a civil year; 1 September where no calendar is known. */
export function rentreeDe({ calendriers }: Pick<Droit, 'calendriers'>, civile: number): string {
  const annee = `${civile}-${String((civile + 1) % 100).padStart(2, '0')}`;
  return (Object.hasOwn(calendriers, annee) && calendriers[annee]?.rentree) || `${civile}-09-01`;
}
