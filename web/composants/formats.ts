import { MOIS } from '@polaris/regles/calendrier/lettres.ts';

/**
 * Belgian French formats. Written by hand rather than left to the locale tables of each browser, so that
 * the server and every browser write the same characters. Pure: no clock, no time zone of the machine.
 */

const ESPACE_FINE = '\u202f';
const ESPACE = '\u00a0';

const JOURS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;
const MS_PAR_JOUR = 86_400_000;

/**
 * `1234.5` → « 1 234,5 » with a narrow no-break space between thousands.
 * @param decimales exact number of decimals; without it, as many as the number has, six at most
 */
export function formaterNombre(valeur: number, decimales?: number): string {
  const texte = new Intl.NumberFormat('en', {
    useGrouping: false,
    minimumFractionDigits: decimales ?? 0,
    maximumFractionDigits: decimales ?? 6,
  }).format(valeur);
  const [entier = '', fraction] = texte.replace(/^-(?=0(\.0*)?$)/, '').split('.');
  const groupe = entier.replace(/\B(?=(\d{3})+$)/g, ESPACE_FINE).replace('-', '\u2212');
  return fraction ? `${groupe},${fraction}` : groupe;
}

/** `1234.5` → « 1 234,50 € ». */
export function formaterEuros(valeur: number): string {
  return `${formaterNombre(valeur, 2)}${ESPACE}€`;
}

/** A ratio: `0.8` → « 80 % ». */
export function formaterPourcentage(ratio: number, decimales?: number): string {
  return `${formaterNombre(ratio * 100, decimales)}${ESPACE_FINE}%`;
}

/** « 1 point », « 2 points »: French plural starts at two. */
export function formaterQuantite(valeur: number, singulier: string, pluriel = `${singulier}s`): string {
  return `${formaterNombre(valeur)}${ESPACE}${Math.abs(valeur) < 2 ? singulier : pluriel}`;
}

/** A civil day `2026-11-12` → « 12/11/2026 ». What is not a civil day comes back unchanged. */
export function formaterDate(jour: string): string {
  const parts = lireJour(jour);
  return parts ? `${deux(parts.jour)}/${deux(parts.mois)}/${parts.annee}` : jour;
}

/** `2026-11-12` → « jeudi 12 novembre 2026 », for deadlines. */
export function formaterDateLongue(jour: string): string {
  const parts = lireJour(jour);
  if (!parts) return jour;
  const quantieme = parts.jour === 1 ? '1er' : String(parts.jour);
  return `${JOURS[new Date(parts.temps).getUTCDay()]} ${quantieme} ${MOIS[parts.mois - 1]} ${parts.annee}`;
}

/** A day of any year, `09-30` → « 30 septembre ». What is not one comes back unchanged. */
export function formaterMoisJour(moisJour: string): string {
  const [, mois, jour] = /^(\d{2})-(\d{2})$/.exec(moisJour) ?? [];
  const nom = MOIS[Number(mois) - 1];
  return nom && jour ? `${jour === '01' ? '1er' : Number(jour)} ${nom}` : moisJour;
}

/** An instant (ISO 8601 with offset) → « 14:32 » in Brussels. */
export function formaterHeure(instant: string): string {
  return lireInstant(instant)?.heure ?? instant;
}

/** An instant (ISO 8601 with offset) → « 12/11/2026 à 14:32 » in Brussels. */
export function formaterInstant(instant: string): string {
  const lu = lireInstant(instant);
  return lu ? `${formaterDate(lu.jour)} à ${lu.heure}` : instant;
}

/** Days from one civil day to another, in words: « dans 3 jours », « demain », « en retard de 2 jours ». */
export function formaterEcheance(aujourdhui: string, echeance: string): string {
  const [de, a] = [lireJour(aujourdhui), lireJour(echeance)];
  if (!de || !a) return echeance;
  const jours = Math.round((a.temps - de.temps) / MS_PAR_JOUR);
  const fixes: Record<number, string> = { [-1]: 'en retard d’un jour', 0: 'aujourd’hui', 1: 'demain' };
  return fixes[jours] ?? (jours > 0 ? `dans ${jours}${ESPACE}jours` : `en retard de ${-jours}${ESPACE}jours`);
}

/** The day before a civil day: the last day of a period whose end is exclusive. */
export function trouverVeille(jour: string): string {
  const lu = lireJour(jour);
  return lu ? new Date(lu.temps - MS_PAR_JOUR).toISOString().slice(0, 10) : jour;
}

/**
 * What someone typed as a date, native field (`2026-11-12`) or text (`12/11/2026`, `12.11.26`), as a
 * civil day; null when it is not a day of the calendar.
 */
export function lireDateSaisie(texte: string): string | null {
  const saisie = texte.trim();
  if (lireJour(saisie)) return saisie;
  const [, jour, mois, annee] = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{2}|\d{4})$/.exec(saisie) ?? [];
  if (!jour || !mois || !annee) return null;
  const iso = `${annee.length === 2 ? `20${annee}` : annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`;
  return lireJour(iso) ? iso : null;
}

const deux = (nombre: number) => String(nombre).padStart(2, '0');

function lireJour(jour: string): { annee: number; mois: number; jour: number; temps: number } | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(jour)) return null;
  const [annee = 0, mois = 0, quantieme = 0] = jour.split('-').map(Number);
  const temps = Date.UTC(annee, mois - 1, quantieme);
  const date = new Date(temps);
  return date.getUTCMonth() === mois - 1 && date.getUTCDate() === quantieme
    ? { annee, mois, jour: quantieme, temps }
    : null;
}

const BRUXELLES = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'short',
  hour12: false,
});

function lireInstant(instant: string): { jour: string; heure: string } | null {
  const temps = Date.parse(instant);
  if (Number.isNaN(temps)) return null;
  const parts = new Map(BRUXELLES.formatToParts(temps).map(({ type, value }) => [type, value]));
  return {
    jour: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    heure: `${parts.get('hour')}:${parts.get('minute')}`,
  };
}
