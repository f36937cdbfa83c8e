const LONGUEUR_MAXIMALE = 100;

/** The token of an address, bounded: what is longer is no token of ours and finds nothing. */
export function couperJeton(brut: string): string {
  return brut.slice(0, LONGUEUR_MAXIMALE);
}
