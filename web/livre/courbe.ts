import type { Sortie } from '@polaris/server/kernel/registre.ts';

export type Livre = Sortie<'financement.consulterLivre'>;
export type PointCourbe = Livre['courbe'][number];
export type NomSerie = 'A' | 'B' | 'C' | 'total';

/** One line of the drawing: a path in a square of 100 by 100, and where its label stands, in percent. */
export type Serie = { nom: NomSerie; chemin: string; hauteur: number; valeur: number };

export type Dessin = {
  series: Serie[];
  /** Highest value of the axis, and where zero and the day asked stand, in percent. */
  maximum: number;
  zero: number;
  repere: number;
  du: string;
  au: string;
};

const NOMS: readonly NomSerie[] = ['total', 'A', 'B', 'C'];
/** Labels closer than this, in percent of the height, would cover each other. */
const ECART = 11;

const temps = (jour: string) => Date.parse(`${jour}T00:00:00Z`);

/**
 * The totals of a year as steps, from the first day that brought something to the last day known; null when
 * nothing did. Values only change on the day they are known, hence the steps.
 */
export function dessiner(points: readonly PointCourbe[], connuLe: string, aujourdhui: string): Dessin | null {
  const [premier] = points;
  const dernier = points.at(-1);
  if (!premier || !dernier) return null;
  const du = premier.jour;
  const au = dernier.jour > aujourdhui ? dernier.jour : aujourdhui;
  const etendue = Math.max(1, temps(au) - temps(du));
  const valeurs = points.flatMap((p) => NOMS.map((nom) => p[nom]));
  const maximum = Math.max(1, ...valeurs);
  const minimum = Math.min(0, ...valeurs);
  const x = (jour: string) => arrondir(((temps(jour) - temps(du)) / etendue) * 100);
  const y = (valeur: number) => arrondir(100 - ((valeur - minimum) / (maximum - minimum)) * 100);
  const series = NOMS.map((nom) => {
    const marches = points.map((p) => `H${x(p.jour)}V${y(p[nom])}`);
    return {
      nom,
      chemin: `M0 ${y(0)}${marches.join('')}H100`,
      hauteur: y(dernier[nom]),
      valeur: dernier[nom],
    };
  });
  const repere = Math.min(100, Math.max(0, x(connuLe)));
  return { series: ecarter(series), maximum, zero: y(0), repere, du, au };
}

const arrondir = (n: number) => Math.round(n * 100) / 100;

/** Pushes labels down, then the last ones up, so that each can be read. */
function ecarter(series: readonly Serie[]): Serie[] {
  const places = series.toSorted((a, b) => a.hauteur - b.hauteur).map((serie) => ({ ...serie }));
  for (const [rang, serie] of places.entries()) {
    const precedente = places[rang - 1];
    if (precedente) serie.hauteur = Math.max(serie.hauteur, precedente.hauteur + ECART);
  }
  for (const [rang, serie] of [...places.entries()].toReversed()) {
    const plafond = 100 - (places.length - 1 - rang) * ECART;
    serie.hauteur = Math.min(serie.hauteur, plafond);
  }
  return places;
}
