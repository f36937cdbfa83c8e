import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { type ChiffreVue, versChiffre } from '../composants/resultat.ts';

/**
 * What the scales would give a pôle today: the points of the year before until the encoding ends, then
 * those of what was encoded (FIN-8). Nothing of it is in the ledger.
 */
export function versApercu(
  { provisoires, definitifs, encodageJusquAu }: Sortie<'sensoriMoteur.consulterRatio'>,
  aujourdhui: string,
): ChiffreVue {
  const encode = encodageJusquAu !== null && aujourdhui <= encodageJusquAu;
  const { resultat } = encode && provisoires ? provisoires : definitifs;
  return versChiffre(resultat, 'Points sensori-moteurs, aperçu');
}
