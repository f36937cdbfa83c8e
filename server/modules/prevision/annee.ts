import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { anneesConnues, type Droit } from '@polaris/regles/droit.ts';
import { ENVELOPPE_FERMEE } from '@polaris/regles/financement/ipt.ts';
import { droitDePrevision } from '@polaris/regles/financement/prevision-droit.ts';
import { getExercice } from '../../kernel/annee.ts';
import { Refus } from '../../kernel/refus.ts';

/** The year of a forecast, and the law it is judged under. */
export type AnneePrevue = {
  annee: string;
  droit: Droit;
  /** First day of school of that year; its law applies. */
  rentree: string;
  /** Day of the counts that will make its points: 15 January before it. */
  comptageLe: string;
  /** True when its law is the last known one, carried by a year. */
  prolongee: boolean;
};

/**
 * The year asked for, from the closed envelope of the IPT on, up to the year after the last known one.
 * @throws Refus with the years that can be forecast
 */
export function getAnneePrevue(droit: Droit, annee: string): AnneePrevue {
  const derniere = decalerAnnee(anneesConnues(droit).at(-1) ?? ENVELOPPE_FERMEE, 1);
  if (annee < ENVELOPPE_FERMEE || annee > derniere) {
    throw new Refus(
      'saisie-invalide',
      `Une prévision porte sur une année de ${ENVELOPPE_FERMEE} à ${derniere}. Choisissez-en une.`,
      { champs: { annee: 'Choisissez une autre année.' } },
    );
  }
  const loi = droitDePrevision(droit, annee);
  const { rentree } = getExercice(loi, annee);
  return {
    annee,
    droit: loi,
    rentree,
    comptageLe: comptagePour(annee),
    prolongee: loi.anneeProlongee === annee,
  };
}

/** 15 January of the civil year in which a school year begins. */
export function comptagePour(annee: string): string {
  return `${annee.slice(0, 4)}-01-15`;
}
