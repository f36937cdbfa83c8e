/** A drawn signature: strokes, each a flat list `[x0, y0, x1, y1…]` of whole units in a 600 × 200 box. */
export type Trace = number[][];

const LARGEUR_TRACE = 600;
const HAUTEUR_TRACE = 200;
const TRAITS_MAX = 80;
const NOMBRES_MAX = 8000;
/** Less than this is a dot, not a signature. */
const NOMBRES_MIN = 10;
/** Longest text accepted before reading it, in characters. */
export const TRACE_MAX = 48_000;

/** Reads what a drawing sent; null when it is not a drawing, or an empty one. */
export function lireTrace(texte: string): Trace | null {
  if (texte.length > TRACE_MAX) return null;
  const lu = lireJson(texte);
  if (!Array.isArray(lu) || lu.length === 0 || lu.length > TRAITS_MAX || !lu.every(estTrait)) return null;
  const nombres = lu.reduce((somme, trait) => somme + trait.length, 0);
  return nombres >= NOMBRES_MIN && nombres <= NOMBRES_MAX ? lu : null;
}

function lireJson(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return null;
  }
}

function estTrait(trait: unknown): trait is number[] {
  return (
    Array.isArray(trait) &&
    trait.length >= 2 &&
    trait.length % 2 === 0 &&
    trait.every(
      (n, rang) => Number.isInteger(n) && n >= 0 && n <= (rang % 2 === 0 ? LARGEUR_TRACE : HAUTEUR_TRACE),
    )
  );
}
