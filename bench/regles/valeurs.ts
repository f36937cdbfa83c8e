/** The figures both sides must agree on. */
export const CLES = [
  'base',
  'baseEuros',
  'lectureUnPoint',
  'annonceUnPoint',
  'ipt',
  'iptEuros',
  'pointsParIpt',
  'depassement',
  'soutien',
  'prochainSeuil',
  'elevesManquants',
  'total',
] as const;

export type Cle = (typeof CLES)[number];
export type Valeurs = Readonly<Record<Cle, number | null>>;

/** A sum of decimals in binary floating point may be off by this much, never by a point. */
const TOLERANCE = 1e-6;

/**
 * Number of figures compared.
 * @throws Error at the first one that differs: a speed is worth nothing on another answer
 */
export function comparer(nous: Valeurs, pair: Valeurs, ou: string): number {
  for (const cle of CLES) {
    const [a, b] = [nous[cle], pair[cle]];
    const egaux = a === null || b === null ? a === b : Math.abs(a - b) <= TOLERANCE;
    if (!egaux) throw new Error(`Résultats différents (${ou}, ${cle}) : Polaris ${a}, publicodes ${b}.`);
  }
  return CLES.length;
}
