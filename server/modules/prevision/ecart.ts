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

type Garde = { enregistreeLe: Date; ecart: { rang: number } | null };

/** Scenarios to set against a certified figure: those kept before it was known, and not set against it yet. */
export function choisirARapprocher<S extends Garde>(
  scenarios: readonly S[],
  { rang, publieLe }: { rang: number; publieLe: Date },
): S[] {
  return scenarios.filter((s) => s.enregistreeLe <= publieLe && s.ecart?.rang !== rang);
}
