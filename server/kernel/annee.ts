import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { ajouterJours } from '@polaris/regles/calendrier/jours.ts';
import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import { anneesConnues, type Droit } from '@polaris/regles/droit.ts';
import { Refus } from './refus.ts';

/** A school year as a half-open span of civil days, summer included. */
export type Exercice = {
  annee: string;
  /** First day of school, inclusive. */
  rentree: string;
  dernierJour: string;
  /** First day of the next school year; the day after the last day of school when it is not known yet. */
  avant: string;
  /** 30 September: what is declared in time, what is late (IPT-4, TAR-0). */
  echeance: string;
};

/** The span of a known school year; refuses an unknown one with the years that are known. */
export function getExercice(droit: Droit, annee: string): Exercice {
  const calendrier = Object.hasOwn(droit.calendriers, annee) ? droit.calendriers[annee] : undefined;
  if (!calendrier) {
    const connues = anneesConnues(droit);
    throw new Refus(
      'saisie-invalide',
      `L’année scolaire ${annee} n’est pas connue. Choisissez une année de ${connues[0]} à ${connues.at(-1)}.`,
      { champs: { annee: 'Choisissez une année de la liste.' } },
    );
  }
  const suivante = droit.calendriers[decalerAnnee(annee, 1)];
  const civile = calendrier.rentree.slice(0, 4);
  return {
    annee,
    rentree: calendrier.rentree,
    dernierJour: calendrier.dernierJour,
    avant: suivante?.rentree ?? ajouterJours(calendrier.dernierJour, 1),
    echeance: `${civile}-09-30`,
  };
}

/** The school year that holds a day, or the last known one when the day is after all calendars. */
export function anneeCourante(droit: Droit, aujourdhui: string): string {
  return anneeDuJour(droit, aujourdhui) ?? anneesConnues(droit).at(-1) ?? '';
}
