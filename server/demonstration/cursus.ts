import type { Niveau } from '../db/schema.ts';

/** One year of study, from the first of maternel to the sixth of secondary. */
export type Palier = { niveau: Niveau; anneeEtude: number; degre: number | null; libelle: string };

const ANNEES = { maternel: 3, primaire: 6, secondaire: 6 } as const;

function paliersDe(niveau: Niveau): Palier[] {
  return Array.from({ length: ANNEES[niveau] }, (_, rang) => ({
    niveau,
    anneeEtude: rang + 1,
    degre: niveau === 'secondaire' ? Math.floor(rang / 2) + 1 : null,
    libelle: `${rang + 1}${rang === 0 ? 're' : 'e'} ${niveau}`,
  }));
}

/** The path of a pupil who never repeats a year: fifteen steps, one for each school year. */
export const CURSUS: readonly Palier[] = [
  ...paliersDe('maternel'),
  ...paliersDe('primaire'),
  ...paliersDe('secondaire'),
];

/** The step at a rank of the path, 0 being the first year of maternel. */
export function palier(rang: number): Palier {
  const trouve = CURSUS[rang];
  if (!trouve) throw new Error(`No year of study at rank ${rang}.`);
  return trouve;
}

/** Rank of a year of study in the path. */
export function rangDe(niveau: Niveau, anneeEtude: number): number {
  return CURSUS.findIndex((p) => p.niveau === niveau && p.anneeEtude === anneeEtude);
}
