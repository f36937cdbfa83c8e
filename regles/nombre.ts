/**
 * Exact decimal arithmetic on plain numbers. Points and euros are decimals with few digits; computing
 * them in binary floating point shows (12 345 × 0.45 is not 5 555.25 there). Each operation goes through
 * scaled integers and comes back as a number, so callers never see another type.
 */
type Decimal = { unites: bigint; echelle: number };

/** Fine no-break space, the French separator of thousands. */
const ESPACE_FINE = '\u202f';

/** Product of any number of decimals, exact. */
export function produit(...facteurs: readonly number[]): number {
  const lus = facteurs.map(lire);
  return ecrire({
    unites: lus.reduce((total, d) => total * d.unites, 1n),
    echelle: lus.reduce((total, d) => total + d.echelle, 0),
  });
}

/** Sum of any number of decimals, exact. */
export function somme(...termes: readonly number[]): number {
  const lus = termes.map(lire);
  const echelle = Math.max(0, ...lus.map((d) => d.echelle));
  return ecrire({ unites: lus.reduce((total, d) => total + aligner(d, echelle), 0n), echelle });
}

/** `a - b`, exact. */
export function difference(a: number, b: number): number {
  return somme(a, -b);
}

/** How a result that does not fall on a digit is settled: nearest (half away from zero), down, or up. */
export type Arrondi = 'proche' | 'bas' | 'haut';

/**
 * `a / b` kept to `decimales` digits.
 * @throws RangeError when `b` is zero: the caller decides what an empty divisor means.
 */
export function quotient(a: number, b: number, decimales = 0, mode: Arrondi = 'proche'): number {
  const haut = lire(a);
  const bas = lire(b);
  if (bas.unites === 0n) throw new RangeError('Division by zero');
  const numerateur = haut.unites * 10n ** BigInt(bas.echelle + decimales);
  const denominateur = bas.unites * 10n ** BigInt(haut.echelle);
  return ecrire({ unites: diviser(numerateur, denominateur, mode), echelle: decimales });
}

/** The number kept to `decimales` digits, half away from zero by default. */
export function arrondir(n: number, decimales = 0, mode: Arrondi = 'proche'): number {
  return quotient(n, 1, decimales, mode);
}

/** True when the number has at most `decimales` digits after the point. */
export function aAuPlusDecimales(n: number, decimales: number): boolean {
  return Number.isInteger(n) || lire(n).echelle <= decimales;
}

/** French writing for explanations: `12345.5` gives `12 345,5` with fine no-break spaces. */
export function formater(n: number): string {
  const { unites, echelle } = lire(n);
  const chiffres = (unites < 0n ? -unites : unites).toString().padStart(echelle + 1, '0');
  const entiers = chiffres.slice(0, chiffres.length - echelle).replace(/\B(?=(\d{3})+$)/g, ESPACE_FINE);
  const decimales = echelle > 0 ? `,${chiffres.slice(-echelle)}` : '';
  return `${unites < 0n ? '−' : ''}${entiers}${decimales}`;
}

function lire(n: number): Decimal {
  if (Number.isSafeInteger(n)) return { unites: BigInt(n), echelle: 0 };
  const ecrit = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(n));
  if (!ecrit) throw new RangeError(`Not a finite number: ${n}`);
  const [, signe = '', entiers = '0', decimales = '', exposant = '0'] = ecrit;
  const unites = BigInt(`${signe}${entiers}${decimales}`);
  const echelle = decimales.length - Number(exposant);
  return echelle >= 0 ? { unites, echelle } : { unites: unites * 10n ** BigInt(-echelle), echelle: 0 };
}

function ecrire({ unites, echelle }: Decimal): number {
  return Number(`${unites}e-${echelle}`);
}

function aligner(d: Decimal, echelle: number): bigint {
  return d.unites * 10n ** BigInt(echelle - d.echelle);
}

function diviser(numerateur: bigint, denominateur: bigint, mode: Arrondi): bigint {
  const [haut, bas] = denominateur < 0n ? [-numerateur, -denominateur] : [numerateur, denominateur];
  const entier = haut / bas;
  const reste = haut % bas;
  if (reste === 0n) return entier;
  const sens = haut < 0n ? -1n : 1n;
  if (mode === 'proche') return 2n * reste * sens >= bas ? entier + sens : entier;
  if (mode === 'bas') return sens < 0n ? entier - 1n : entier;
  return sens < 0n ? entier : entier + 1n;
}
