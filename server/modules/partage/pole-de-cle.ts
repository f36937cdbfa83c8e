import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { getPoleDemande } from '../financement/index.ts';
import { findEcole } from '../referentiel/index.ts';

/**
 * The pôle whose key is decided: its own for who acts for one; for a PO, one whose siège it runs (FIN-13).
 * @throws Refus when it is another's, when none is named, or when it does not exist
 */
export async function getPoleDeCle(contexte: Contexte, poleId: string | undefined) {
  const { trx, session } = contexte;
  const pole = await getPoleDemande(contexte, poleId);
  if (session.active.genrePortee !== 'po') return pole;
  const siege = await findEcole(trx, pole.siegeId);
  if (siege?.po_id === session.active.porteeId) return pole;
  throw new Refus('interdit', 'La clé de ce pôle se décide auprès du pouvoir organisateur de son siège.');
}
