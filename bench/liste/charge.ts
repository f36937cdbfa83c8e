import { setTimeout as attendre } from 'node:timers/promises';

/** What a period of load gave: latency of each answer in milliseconds, and answers per second. */
export type Periode = { latences: number[]; debit: number };

type Charge = {
  utilisateurs: number;
  secondes: number;
  /** Milliseconds between two questions of one user; 0: asks again as soon as it is answered. */
  cadence: number;
};

/**
 * Keeps `utilisateurs` busy for `secondes`. An answer that fails ends the measure: a fast refusal is not
 * a speed.
 */
export async function charger(
  { utilisateurs, secondes, cadence }: Charge,
  demander: (utilisateur: number, tour: number) => Promise<unknown>,
): Promise<Periode> {
  const latences: number[] = [];
  const depart = performance.now();
  const fin = depart + secondes * 1000;
  const occuper = async (utilisateur: number) => {
    // Spread over the first interval, so that they do not all ask in the same millisecond.
    if (cadence > 0) await attendre((cadence * utilisateur) / utilisateurs);
    for (let tour = utilisateur; performance.now() < fin; tour++) {
      const debut = performance.now();
      await demander(utilisateur, tour);
      const latence = performance.now() - debut;
      latences.push(latence);
      if (cadence > latence) await attendre(cadence - latence);
    }
  };
  await Promise.all(Array.from({ length: utilisateurs }, (_, utilisateur) => occuper(utilisateur)));
  return { latences, debit: (latences.length * 1000) / (performance.now() - depart) };
}

/** Joins periods of the same side: all latencies, every throughput. */
export function reunir(periodes: readonly Periode[]): { latences: number[]; debits: number[] } {
  return { latences: periodes.flatMap((p) => p.latences), debits: periodes.map((p) => p.debit) };
}
