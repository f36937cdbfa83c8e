import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';
import { findPole } from '../referentiel/index.ts';

/** The pôle a request is about: the session's own, or the one that was chosen by a role that sees them all. */
export async function getPoleDemande({ trx, session }: Contexte, demande: string | undefined) {
  const propre = porteePole(session);
  const poleId = demande ?? propre;
  if (!poleId) throw new Refus('saisie-invalide', 'Choisissez un pôle pour voir ses budgets.');
  if (propre && propre !== poleId) throw new Refus('interdit', 'Ces budgets sont ceux d’un autre pôle.');
  const pole = await findPole(trx, poleId);
  if (!pole) throw new Refus('introuvable', 'Ce pôle n’existe pas.');
  return pole;
}
