/** First school year whose appointed staff a change of key must protect (Code, art. 6.2.6-1). */
const DEPUIS = '2026-27';

/** Must whoever amends the key of this year say that no appointed member loses anything by it (FIN-13)? */
export function protegeDefinitifs(annee: string): boolean {
  return annee >= DEPUIS;
}
