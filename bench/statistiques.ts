/** Value under which `part` (0 to 1) of the measures stand. */
export function quantile(mesures: readonly number[], part: number): number {
  const triees = mesures.toSorted((a, b) => a - b);
  const valeur = triees[Math.max(0, Math.ceil(triees.length * part) - 1)];
  if (valeur === undefined) throw new Error('Nothing was measured.');
  return valeur;
}

export const mediane = (mesures: readonly number[]) => quantile(mesures, 0.5);

/** One side of a comparison; `repetitions` calls make one measure, for what is too short to be timed alone. */
export type Cote = { travail: () => unknown; repetitions: number };

/**
 * Times the sides in turn (A, B, A, B…), so that a slower moment of the machine falls on all of them.
 * Returns milliseconds per call, one measure per round; the first round warms up and is not kept.
 */
export function alterner<N extends string>(cotes: Record<N, Cote>, tours: number): Record<N, number[]> {
  const noms = Object.keys(cotes) as N[];
  const mesures = Object.fromEntries(noms.map((nom) => [nom, [] as number[]])) as Record<N, number[]>;
  for (let tour = 0; tour <= tours; tour++) {
    for (const nom of noms) {
      const { travail, repetitions } = cotes[nom];
      const depart = performance.now();
      for (let fois = 0; fois < repetitions; fois++) travail();
      if (tour > 0) mesures[nom].push((performance.now() - depart) / repetitions);
    }
  }
  return mesures;
}

/** Median of the ratios taken within each round: what the machine does to both sides cancels out. */
export function rapport(pair: readonly number[], nous: readonly number[]): number {
  return mediane(pair.map((mesure, tour) => mesure / (nous[tour] ?? Number.NaN)));
}
