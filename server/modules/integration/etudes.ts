import type { Niveau } from '../../db/schema.ts';
import { Refus } from '../../kernel/refus.ts';

/** Years of study of each level; the seventh of secondary education belongs to its third degree. */
const ANNEES: Readonly<Record<Niveau, number>> = { maternel: 3, primaire: 6, secondaire: 7 };

const DEGRES_SECONDAIRE: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 2, 5: 3, 6: 3, 7: 3 };

/** Degree of secondary education, null elsewhere. Refuses a year that the level does not have. */
export function degreDe(niveau: Niveau, anneeEtude: number): number | null {
  if (anneeEtude > ANNEES[niveau]) {
    throw new Refus('saisie-invalide', 'L’année d’étude ne correspond pas au niveau.', {
      champs: {
        anneeEtude: `L’enseignement ${niveau} compte ${ANNEES[niveau]} années. Corrigez l’année ou le niveau.`,
      },
    });
  }
  return niveau === 'secondaire' ? (DEGRES_SECONDAIRE[anneeEtude] ?? null) : null;
}

/** `3e primaire`, as annexe 3 writes it. */
export function libelleAnneeEtude(niveau: Niveau, anneeEtude: number): string {
  return `${anneeEtude}${anneeEtude === 1 ? 're' : 'e'} ${niveau}`;
}
