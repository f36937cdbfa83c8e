import { somme } from '../nombre.ts';
import { HYPOTHESES, type Hypotheses, type NomHypothese, type Triplet } from './prevision-hypotheses.ts';
import { type Contexte, jugerScenario } from './prevision-scenario.ts';

/** A source of numbers in [0, 1[. */
export type Alea = () => number;

/** Mulberry32: the same seed gives the same draws, on every machine. */
export function creerAlea(graine: number): Alea {
  let etat = graine >>> 0;
  return () => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(etat ^ (etat >>> 15), etat | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A value of the triangular distribution between the two bounds, most often near the central value. */
export function tirerTriangle({ bas, central, haut }: Triplet, alea: Alea): number {
  const [minimum, maximum] = bas < haut ? [bas, haut] : [haut, bas];
  const etendue = maximum - minimum;
  if (etendue === 0) return central;
  const u = alea();
  const avant = central - minimum;
  return u * etendue < avant
    ? minimum + Math.sqrt(u * etendue * avant)
    : maximum - Math.sqrt((1 - u) * etendue * (maximum - central));
}

/**
 * Makes draws of the total of a year, in points: each assumption is drawn on its own, then the envelope is
 * judged by the same rule as everywhere. Null when the rule cannot answer.
 */
export function creerTirage(hypotheses: Hypotheses, contexte: Contexte, graine: number): () => number | null {
  const alea = creerAlea(graine);
  const noms = Object.keys(hypotheses) as NomHypothese[];
  return () => {
    const valeurs: Partial<Record<NomHypothese, number>> = {};
    for (const nom of noms) {
      const triplet = hypotheses[nom];
      if (triplet) valeurs[nom] = ajuster(tirerTriangle(triplet, alea), HYPOTHESES[nom].entier);
    }
    const { valeur } = jugerScenario(valeurs, contexte);
    return typeof valeur === 'number' ? valeur : null;
  };
}

const DECIMALES = 10_000;

function ajuster(valeur: number, entier: boolean): number {
  return entier ? Math.round(valeur) : Math.round(valeur * DECIMALES) / DECIMALES;
}

export type Classe = { de: number; a: number; nombre: number };

export type Distribution = {
  nombre: number;
  /** Nearest rank: 5 %, 50 % and 95 % of the draws are at most these. */
  p5: number;
  p50: number;
  p95: number;
  minimum: number;
  maximum: number;
  moyenne: number;
  /** Of equal width, half-open but the last; one alone when every draw is the same. */
  classes: readonly Classe[];
};

const CLASSES = 20;

/** What many draws say; null without any. */
export function resumerTirages(tirages: readonly number[], combien: number = CLASSES): Distribution | null {
  const tries = Float64Array.from(tirages).sort();
  const nombre = tries.length;
  const minimum = tries[0];
  const maximum = tries[nombre - 1];
  if (minimum === undefined || maximum === undefined) return null;
  const rang = (part: number) => tries[Math.max(0, Math.ceil(part * nombre) - 1)] ?? minimum;
  return {
    nombre,
    p5: rang(0.05),
    p50: rang(0.5),
    p95: rang(0.95),
    minimum,
    maximum,
    moyenne: Math.round((tries.reduce((total, v) => total + v, 0) / nombre) * 100) / 100,
    classes: classer(tries, minimum, maximum, combien),
  };
}

function classer(tries: Float64Array, minimum: number, maximum: number, combien: number): Classe[] {
  if (minimum === maximum) return [{ de: minimum, a: maximum, nombre: tries.length }];
  const largeur = (maximum - minimum) / combien;
  const nombres = new Array<number>(combien).fill(0);
  for (const valeur of tries) {
    const rang = Math.min(combien - 1, Math.floor((valeur - minimum) / largeur));
    nombres[rang] = (nombres[rang] ?? 0) + 1;
  }
  const borne = (rang: number) => (rang === combien ? maximum : somme(minimum, largeur * rang));
  return nombres.map((nombre, rang) => ({ de: borne(rang), a: borne(rang + 1), nombre }));
}
