import { findFraction, VINGTIEMES } from '@polaris/regles/equipe/table.ts';
import { somme } from '@polaris/regles/nombre.ts';

/** A full charge in a pôle (EQU-3). */
export const CHARGE_COMPLETE = 36;

/** Volume of a fraction of the table in 36ths, decimals kept (4/5 is 28.8); null when the table has none. */
export function volumeDeFraction(fraction: string): number | null {
  const trouvee = findFraction(fraction);
  return trouvee ? (CHARGE_COMPLETE * VINGTIEMES[trouvee]) / VINGTIEMES['5/5'] : null;
}

type Segment = { lieu: string; conge: boolean; prestees: number; sur: number; du: string; au: string | null };

/** Segments really worked on a day: hours given up on leave are not. */
export function enCours<S extends Segment>(segments: readonly S[], jour: string): S[] {
  return segments.filter(({ conge, du, au }) => !conge && du <= jour && (au === null || au > jour));
}

/** Total in 36ths of what is worked in the pôle among these segments. */
export function volumeAuPole(segments: readonly Segment[]): number {
  return somme(...segments.filter(({ lieu }) => lieu === 'pole').map(({ prestees }) => prestees));
}
