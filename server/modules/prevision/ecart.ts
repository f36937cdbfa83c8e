import type { Scenario } from '@polaris/regles/financement/prevision-hypotheses.ts';
import { difference } from '@polaris/regles/nombre.ts';

/** What separates a forecast from the certified points: positive when more came than expected. */
export function calculerEcart(fourchette: Readonly<Record<Scenario, number>>, certifie: number) {
  const { bas, central, haut } = fourchette;
  return {
    ecart: difference(certifie, central),
    dansFourchette: certifie >= Math.min(bas, haut) && certifie <= Math.max(bas, haut),
  };
}
