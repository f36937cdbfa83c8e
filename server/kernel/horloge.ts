/** The clock is read at the edge only and handed down, so that a rule or a use case can be asked any day. */
export type Horloge = () => Temporal.Instant;

export const horlogeReelle: Horloge = () => Temporal.Now.instant();

/** The civil day in Brussels at an instant: the only place where a time zone is used. */
export function jourABruxelles(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
}
