/** What a period of load gave: latency of each answer in milliseconds, and answers per second. */
export type Periode = { latences: number[]; debit: number };

/**
 * Keeps `utilisateurs` busy for `secondes`, each asking again as soon as it is answered. An answer that
 * fails ends the measure: a fast refusal is not a speed.
 */
export async function charger(
  utilisateurs: number,
  secondes: number,
  demander: (utilisateur: number, tour: number) => Promise<unknown>,
): Promise<Periode> {
  const latences: number[] = [];
  const depart = performance.now();
  const fin = depart + secondes * 1000;
  const occuper = async (utilisateur: number) => {
    for (let tour = utilisateur; performance.now() < fin; tour++) {
      const debut = performance.now();
      await demander(utilisateur, tour);
      latences.push(performance.now() - debut);
    }
  };
  await Promise.all(Array.from({ length: utilisateurs }, (_, utilisateur) => occuper(utilisateur)));
  return { latences, debit: (latences.length * 1000) / (performance.now() - depart) };
}

/** Joins periods of the same side: all latencies, every throughput. */
export function reunir(periodes: readonly Periode[]): { latences: number[]; debits: number[] } {
  return { latences: periodes.flatMap((p) => p.latences), debits: periodes.map((p) => p.debit) };
}
