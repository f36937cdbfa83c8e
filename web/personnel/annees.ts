import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';

/** Experience acquired before the pôles counts: so many school years may be chosen. */
const NOMBRE = 15;

/** School years that may be counted, the current one first. */
export function anneesPassees(courante: string): string[] {
  return Array.from({ length: NOMBRE }, (_, recul) => decalerAnnee(courante, -recul));
}
