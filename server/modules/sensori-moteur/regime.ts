import { type Droit, lireParametre } from '@polaris/regles/droit.ts';
import { jourDansLAnnee } from '@polaris/regles/lecture.ts';
import type { Reference } from '@polaris/regles/resultat.ts';
import { anneeCourante, type Exercice, getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { finDuJourABruxelles } from '../../kernel/horloge.ts';
import { Refus } from '../../kernel/refus.ts';
import type { Bornes } from './grille.ts';

const REGIME = 'financement.sensori-moteur.regime';
const BORNES = 'financement.sensori-moteur.bornes';
const ENCODAGE = 'financement.sensori-moteur.encodage';
const AJUSTEMENT = 'financement.sensori-moteur.ajustement';
const SUPPRIME = 'supprimé';

/** What the law says of the scales of a school year (FIN-7, FIN-8). */
export type RegimeEchelles = {
  exercice: Exercice;
  /** False from 2026-27 on, when the complement no longer exists. */
  existe: boolean;
  reference: Reference | null;
  /** Last day of the encoding that counts, and the first instant after it; null when there is no scale. */
  encodageJusquAu: string | null;
  limite: Date | null;
  /** Day by which the provisional points are adjusted; null where no text says it. */
  provisoireJusquAu: string | null;
  bornes: Bornes | null;
};

/** @throws Refus when the school year is not known */
export function getRegime(droit: Droit, annee: string): RegimeEchelles {
  const exercice = getExercice(droit, annee);
  const lire = (id: string) => {
    const lu = lireParametre(droit, id, exercice.rentree);
    return lu.etat === 'connue' ? lu : null;
  };
  const regime = lire(REGIME);
  const jourDe = (id: string) => {
    const lu = lire(id);
    return lu ? jourDansLAnnee(annee, String(lu.valeur)) : null;
  };
  const encodageJusquAu = jourDe(ENCODAGE);
  return {
    exercice,
    existe: regime !== null && regime.valeur !== SUPPRIME,
    reference: regime?.reference ?? null,
    encodageJusquAu,
    limite: encodageJusquAu ? new Date(finDuJourABruxelles(encodageJusquAu).epochMilliseconds) : null,
    provisoireJusquAu: jourDe(AJUSTEMENT),
    bornes: (lire(BORNES)?.valeur as Bornes | undefined) ?? null,
  };
}

/** Until when what is recorded counts, year by year; null for a year that is not known or has no scale. */
export function limitesDe(droit: Droit): (annee: string) => Date | null {
  const connues = new Map<string, Date | null>();
  return (annee) => {
    if (!Object.hasOwn(droit.calendriers, annee)) return null;
    const limite = connues.get(annee) ?? getRegime(droit, annee).limite;
    connues.set(annee, limite);
    return limite;
  };
}

/**
 * Refuses to write when the year asked has no scale any more, or when today is in such a year: what was
 * recorded stays readable and nothing changes (FIN-7).
 */
export function exigerRegime({ droit, aujourdhui }: Contexte, annee: string): RegimeEchelles {
  const regime = getRegime(droit, annee);
  const present = getRegime(droit, anneeCourante(droit, aujourdhui));
  const ferme = [regime, present].find(({ existe }) => !existe);
  if (ferme) throw new Refus('regle-non-respectee', direSuppression(ferme));
  return regime;
}

/** Why the scales are read-only, with the article. */
export function direSuppression({ reference, exercice }: RegimeEchelles): string {
  const source = reference ? ` (${reference.titre}, ${reference.article})` : '';
  return `Le complément sensori-moteur n’existe plus en ${exercice.annee}${source} : les échelles se consultent, elles ne changent plus.`;
}
