/** The year asked for by `?annee=` when it is offered, else the one that holds today. */
export function choisirAnnee(demandee: string | null, offertes: readonly string[], courante: string): string {
  return demandee && offertes.includes(demandee) ? demandee : courante;
}
