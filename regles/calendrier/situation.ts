import type { Calendrier, Droit } from '../droit.ts';
import { decalerAnnee } from './annees.ts';
import { ajouterJours, jourDeSemaine } from './jours.ts';

/** What a civil day is for the schools (CAL-2). */
export type JourSitue = {
  jour: string;
  /** School year of the day; the summer belongs to the year that has just ended. */
  annee: string;
  genre: 'classe' | 'week-end' | 'week-end-accole' | 'conge' | 'vacances';
  /** Holidays the day is in or, for a `week-end-accole`, touches: `vacances-hiver`, `vacances-ete`… */
  vacances: string | null;
  /** True when the calendar of that year holds deduced dates. */
  deduit: boolean;
};

/** From the day after the last day of school to the eve of the next rentrée (Code, 1.9.1-1). */
const ETE = 'vacances-ete';
const SAMEDI = 6;
const DIMANCHE = 7;

/**
 * Situates a civil day in the known calendars. Answers null outside them, never a guess: also during the
 * summer that follows the last known year, because its end is unknown.
 */
export function situer(droit: Droit, jour: string): JourSitue | null {
  const calendrier = trouverCalendrier(droit, jour);
  if (!calendrier) return null;
  const commun = { jour, annee: calendrier.annee, deduit: calendrier.deduit };
  const vacances = vacancesDu(calendrier, jour);
  if (vacances) return { ...commun, genre: 'vacances', vacances };
  if (jourDeSemaine(jour) >= SAMEDI) {
    const voisines = vacancesVoisines(droit, jour);
    return { ...commun, genre: voisines ? 'week-end-accole' : 'week-end', vacances: voisines };
  }
  const conge = calendrier.conges.some((c) => c.debut <= jour && jour <= c.fin);
  return { ...commun, genre: conge ? 'conge' : 'classe', vacances: null };
}

/** The school year of a civil day, or null outside the known calendars. */
export function anneeDuJour(droit: Droit, jour: string): string | null {
  return trouverCalendrier(droit, jour)?.annee ?? null;
}

/**
 * True for a « jour ouvrable scolaire »: Monday to Friday, between the rentrée and the last day, outside
 * holidays and days off.
 */
export function estJourDeClasse(droit: Droit, jour: string): boolean {
  return situer(droit, jour)?.genre === 'classe';
}

/** Holidays (one of the five kinds) the day falls in, or null: not in holidays, or outside the calendars. */
export function vacancesDuJour(droit: Droit, jour: string): string | null {
  const calendrier = trouverCalendrier(droit, jour);
  return calendrier ? vacancesDu(calendrier, jour) : null;
}

function trouverCalendrier(droit: Droit, jour: string): Calendrier | null {
  for (const calendrier of Object.values(droit.calendriers)) {
    if (jour < calendrier.rentree) continue;
    const suivant = droit.calendriers[decalerAnnee(calendrier.annee, 1)];
    if (jour <= calendrier.dernierJour || (suivant && jour < suivant.rentree)) return calendrier;
  }
  return null;
}

function vacancesDu(calendrier: Calendrier, jour: string): string | null {
  if (jour > calendrier.dernierJour) return ETE;
  return calendrier.vacances.find((v) => v.debut <= jour && jour <= v.fin)?.evenement ?? null;
}

/** Holidays that end the Friday before this week-end, or start the Monday after. */
function vacancesVoisines(droit: Droit, jour: string): string | null {
  const rang = jourDeSemaine(jour);
  const vendredi = ajouterJours(jour, rang === SAMEDI ? -1 : -2);
  const lundi = ajouterJours(jour, rang === DIMANCHE ? 1 : 2);
  return vacancesDuJour(droit, vendredi) ?? vacancesDuJour(droit, lundi);
}
