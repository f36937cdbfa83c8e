const MS_PAR_JOUR = 86_400_000;

/**
 * The school year a civil day falls in, as `2026-27`: the one shown when the address names none. A school
 * year starts on the last Monday of August. For display only: legal periods come from the law's data.
 */
export function trouverAnnee(jour: string): string {
  const annee = Number(jour.slice(0, 4));
  const premiere = Date.parse(jour) >= rentree(annee) ? annee : annee - 1;
  return `${premiere}-${String((premiere + 1) % 100).padStart(2, '0')}`;
}

/** The year asked for by `?annee=` when it is offered, else the one of the day, else the newest. */
export function choisirAnnee(demandee: string | null, offertes: readonly string[], jour: string): string {
  const courante = trouverAnnee(jour);
  if (demandee && offertes.includes(demandee)) return demandee;
  return offertes.includes(courante) ? courante : (offertes[0] ?? courante);
}

function rentree(annee: number): number {
  const fin = new Date(Date.UTC(annee, 7, 31));
  return fin.getTime() - ((fin.getUTCDay() + 6) % 7) * MS_PAR_JOUR;
}
