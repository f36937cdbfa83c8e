import type { Noyau } from '../noyau.ts';
import { transactionFiltree } from '../transaction.ts';
import type { Equipe } from './equipe.ts';
import { sessionDe } from './identite.ts';

/** The codes of the charge of each part, as its direction would have typed them: ready to be issued. */
export async function completerDoc12(noyau: Noyau, equipes: Record<'a' | 'a2' | 'b', Equipe>): Promise<void> {
  for (const [cle, { chargeId, poleId, ecoleId }] of Object.entries(equipes)) {
    const session = sessionDe('direction-siege', cle === 'b' ? 'b' : 'a');
    await transactionFiltree(noyau.base.db, session, (trx) =>
      trx
        .insertInto('doc12_codes')
        .values({
          charge_id: chargeId,
          pole_id: poleId,
          ecole_id: ecoleId,
          codes: noyau.coffre.sceller({ ecot: '9005109', rtf: '951' }),
          enregistres_le: new Date(noyau.horloge().epochMilliseconds),
          enregistres_par: session.compteId,
        })
        .execute(),
    );
  }
}
