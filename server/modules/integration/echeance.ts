/** 30 September of the school year in which the integration starts (IPT-4). */
export function echeanceSignatures(debut: string): string {
  const annee = Number(debut.slice(0, 4));
  // A school year starts in August: before that month, its autumn was in the civil year before.
  return `${debut.slice(5, 7) < '08' ? annee - 1 : annee}-09-30`;
}

/** The day that binds the signatures of a protocol; null when it starts later, and is declared late (TAR-0). */
export function echeanceProtocole(debut: string): string | null {
  const echeance = echeanceSignatures(debut);
  return debut <= echeance ? echeance : null;
}
