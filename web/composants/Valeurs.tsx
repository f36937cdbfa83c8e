import {
  formaterDate,
  formaterDateLongue,
  formaterHeure,
  formaterInstant,
  formaterNombre,
} from './formats.ts';

/** A civil day (`2026-11-12`); `longue` writes the weekday, for a deadline. */
export function Jour({ le, longue = false }: { le: string; longue?: boolean }) {
  return <time dateTime={le}>{longue ? formaterDateLongue(le) : formaterDate(le)}</time>;
}

/** An instant (ISO 8601 with offset), in Brussels; `heure` writes the time alone. */
export function Instant({ le, heure = false }: { le: string; heure?: boolean }) {
  return <time dateTime={le}>{heure ? formaterHeure(le) : formaterInstant(le)}</time>;
}

/** A number in tabular figures, with its unit when it has one. */
export function Nombre({ valeur, unite, decimales }: { valeur: number; unite?: string; decimales?: number }) {
  return (
    <span className="nombre">
      {formaterNombre(valeur, decimales)}
      {unite && <span className="unite">{`\u00a0${unite}`}</span>}
    </span>
  );
}
