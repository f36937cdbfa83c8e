/** What a span of the path is; each has its own fill in the stylesheet. */
export type GenrePeriode = 'specialise' | 'partielle' | 'totale' | 'echelle' | 'par';

/** Where a civil day falls on an axis, in percent from its start, kept within it. */
export function placer(axe: { debut: string; fin: string }, jour: string): number {
  const [debut, fin, temps] = [axe.debut, axe.fin, jour].map((texte) => Date.parse(texte)) as [
    number,
    number,
    number,
  ];
  if (!(fin > debut)) return 0;
  return Math.round(Math.min(1, Math.max(0, (temps - debut) / (fin - debut))) * 10_000) / 100;
}
