import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';
import { findPole } from '../referentiel/index.ts';

/**
 * The pôle whose money is asked for: its own for who acts for one, the one named for the others.
 * @throws Refus when none is named, when it is another's, or when it does not exist
 */
export async function getPoleDemande(
  { trx, session }: Pick<Contexte, 'trx' | 'session'>,
  demande: string | undefined,
) {
  const propre = porteePole(session);
  const poleId = demande ?? propre;
  if (!poleId) throw new Refus('saisie-invalide', 'Choisissez un pôle pour voir son financement.');
  if (propre && propre !== poleId) throw new Refus('interdit', 'Ce financement est celui d’un autre pôle.');
  const pole = await findPole(trx, poleId);
  if (!pole) throw new Refus('introuvable', 'Ce pôle n’existe pas.');
  return pole;
}
