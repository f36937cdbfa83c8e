import type { Contexte } from '../../kernel/cas-usage.ts';
import { jugerRepartition, listerAffectations } from './affectation.ts';

/** Running money that the split of a year gives; null while nothing is split. */
export async function findFonctionnement(
  contexte: Pick<Contexte, 'trx' | 'droit'>,
  poleId: string,
  annee: string,
): Promise<{ points: number; euros: number | null; communiqueeLe: string | null } | null> {
  const [affectation] = await listerAffectations(contexte, poleId, annee);
  if (!affectation) return null;
  const { euros } = jugerRepartition(contexte, annee, affectation.points, affectation).detail;
  const { fonctionnement: points, communiqueeLe } = affectation;
  return { points, euros: typeof euros === 'number' ? euros : null, communiqueeLe };
}
