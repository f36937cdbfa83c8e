/** The clock is read at the edge only and handed down, so that a rule or a use case can be asked any day. */
export type Horloge = () => Temporal.Instant;

export const horlogeReelle: Horloge = () => Temporal.Now.instant();

/** The time zone is used in this file only. */
const FUSEAU = 'Europe/Brussels';

/** The civil day in Brussels at an instant. */
export function jourABruxelles(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(FUSEAU).toPlainDate().toString();
}

/** What a clock in Brussels shows at an instant: day and time, without zone. */
export function heureABruxelles(instant: Temporal.Instant): Temporal.PlainDateTime {
  return instant.toZonedDateTimeISO(FUSEAU).toPlainDateTime();
}

/** The first instant in Brussels after a civil day. */
export function finDuJourABruxelles(jour: string): Temporal.Instant {
  return Temporal.PlainDate.from(jour).add({ days: 1 }).toZonedDateTime(FUSEAU).toInstant();
}
