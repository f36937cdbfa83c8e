import type { Noyau } from '../noyau.ts';
import { executerPour } from '../registre.ts';
import type { Equipe } from './equipe.ts';
import { sessionDe } from './identite.ts';

/** Types the codes of the charge of each part: its request for an advance is then ready to be issued. */
export async function completerDoc12(noyau: Noyau, equipes: Record<'a' | 'a2' | 'b', Equipe>): Promise<void> {
  for (const [cle, { chargeId }] of Object.entries(equipes)) {
    const direction = executerPour(noyau, sessionDe('direction-siege', cle === 'b' ? 'b' : 'a'));
    await direction('doc12.enregistrer', { chargeId, version: 0, codes: { ecot: '9005109', rtf: '951' } });
  }
}
