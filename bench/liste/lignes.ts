import { mediane, quantile, rapport } from '../statistiques.ts';
import { enFois, enMs, enParSeconde, type Ligne } from '../tableau.ts';
import type { reunir } from './charge.ts';

const P95_MS = 60;
const DEBIT_MINIMUM = 0.5;

/** One side of a load: all latencies in milliseconds, and the throughput of each period. */
export type Reunie = ReturnType<typeof reunir>;
export type Charges = { nous: Reunie; pair: Reunie };
/** Median milliseconds by view, one user alone; `nu` is null where there is no bare query to face. */
export type ParVue = Readonly<Record<string, { nous: number; nu: number | null }>>;

/** What is kept of a load in the results. */
export const resumer = ({ latences, debits }: Reunie) => ({
  reponses: latences.length,
  p50: quantile(latences, 0.5),
  p95: quantile(latences, 0.95),
  debits,
});

export function ligneLatence(quoi: string, { nous, pair }: Charges): Ligne {
  const p95 = quantile(nous.latences, 0.95);
  const p95Nu = quantile(pair.latences, 0.95);
  return {
    quoi,
    nous: enMs(p95),
    pair: `requête nue ${enMs(p95Nu)}`,
    rapport: enFois(p95 / p95Nu),
    barre: `≤ ${P95_MS} ms`,
    tenue: p95 <= P95_MS,
  };
}

export function ligneDebit(quoi: string, { nous, pair }: Charges): Ligne {
  const part = rapport(nous.debits, pair.debits);
  return {
    quoi,
    nous: enParSeconde(mediane(nous.debits)),
    pair: `requête nue ${enParSeconde(mediane(pair.debits))}`,
    rapport: enFois(part),
    barre: `≥ ${DEBIT_MINIMUM.toLocaleString('fr-BE')} ×`,
    tenue: part >= DEBIT_MINIMUM,
  };
}

/** The slowest view of a set, for information: where to look first. */
export function ligneLaPlusLente(quoi: string, vues: ParVue): Ligne {
  const [nom, { nous, nu }] = Object.entries(vues).reduce((a, b) => (b[1].nous > a[1].nous ? b : a));
  return {
    quoi: `${quoi} : ${nom}`,
    nous: enMs(nous),
    pair: nu === null ? '–' : `requête nue ${enMs(nu)}`,
    rapport: nu === null ? '–' : enFois(nous / nu),
    barre: '–',
    tenue: null,
  };
}
