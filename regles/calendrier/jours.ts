/**
 * Arithmetic of civil days, as `YYYY-MM-DD` strings: they sort as they read and carry no hour, so no
 * time zone can move a due date.
 */

/** The civil day `nombre` days later (or earlier when negative). */
export function ajouterJours(jour: string, nombre: number): string {
  return Temporal.PlainDate.from(jour).add({ days: nombre }).toString();
}

/** Day of the week, 1 = Monday … 7 = Sunday. */
export function jourDeSemaine(jour: string): number {
  return Temporal.PlainDate.from(jour).dayOfWeek;
}
