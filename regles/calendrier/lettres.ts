/** Names of the months, January first. */
export const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** `2020-09-02` gives `2 septembre 2020`. */
export function enToutesLettres(jour: string): string {
  const numero = Number(jour.slice(8));
  const mois = MOIS[Number(jour.slice(5, 7)) - 1];
  return `${numero === 1 ? '1er' : numero} ${mois} ${Number(jour.slice(0, 4))}`;
}
