import type { ParametreLu, Reference } from './resultat.ts';

/**
 * The law as data, already read and checked: what `droit/*.yaml` becomes in memory. Rules receive it as
 * an argument; they never read a file. Civil days are `YYYY-MM-DD` strings, which sort as they read.
 */
export type Droit = {
  textes: Readonly<Record<string, Texte>>;
  parametres: Readonly<Record<string, Parametre>>;
  /** By school year (`2024-25`); a year without calendar is outside the known period. */
  calendriers: Readonly<Record<string, Calendrier>>;
  /** Fingerprint of the files read: kept beside every figure that is recorded. */
  version: string;
  /** In the law of a forecast alone: the year that it adds under the last known law. */
  anneeProlongee?: string;
};

export type Texte = { id: string; titre: string; intitule: string; date: string; publieLe: string | null };

/** A value of the law and its whole history, newest first, half-open `[depuis, avant[`. */
export type Parametre = {
  id: string;
  regle: string;
  libelle: string;
  unite: string | null;
  valeurs: readonly ValeurDatee[];
};

export type ValeurDatee = {
  depuis: string;
  avant: string | null;
  /** Null when the value exists in law but is not published: « valeur non publiée », never a guess. */
  valeur: ValeurDeDroit | null;
  texte: string;
  article: string;
  enVigueurLe: string;
  publieLe: string | null;
  verifieLe: string;
  /** Present when the value is deduced, « (I) ». */
  deduction?: string;
  /** Contradictory or superseded readings worth showing. */
  note?: string;
};

export type ValeurDeDroit =
  | number
  | string
  | boolean
  | readonly ValeurDeDroit[]
  | { readonly [cle: string]: ValeurDeDroit | null };

export type Evenement = { evenement: string; debut: string; fin: string; confiance: 'publie' | 'deduit' };

export type Calendrier = {
  annee: string;
  /** First day of school and last day of school, inclusive. */
  rentree: string;
  dernierJour: string;
  vacances: readonly Evenement[];
  conges: readonly Evenement[];
  /** True when at least one date is deduced from the rules and not yet published. */
  deduit: boolean;
};

/** The answer to « what was the value on that day? ». */
export type Lecture =
  | { etat: 'connue'; valeur: ValeurDeDroit; parametre: ParametreLu; reference: Reference; note?: string }
  | { etat: 'non-publiee'; parametre: ParametreLu; reference: Reference; note?: string }
  | { etat: 'hors-periode' };

/**
 * Looks a dated value up, newest first. Never falls back on the last known value: a day outside every
 * period answers `hors-periode`. Throws only when the identifier does not exist, which is a bug.
 */
export function lireParametre(droit: Droit, id: string, jour: string): Lecture {
  const parametre = droit.parametres[id];
  if (!parametre) throw new Error(`Unknown parameter of the law: ${id}`);
  const datee = parametre.valeurs.find((v) => v.depuis <= jour && (v.avant === null || jour < v.avant));
  if (!datee) return { etat: 'hors-periode' };
  const commun = {
    parametre: lu(parametre, datee),
    reference: referenceDe(droit, datee, parametre.regle),
    ...(datee.note ? { note: datee.note } : {}),
  };
  if (datee.valeur === null) return { etat: 'non-publiee', ...commun };
  return { etat: 'connue', valeur: datee.valeur, ...commun };
}

function lu(parametre: Parametre, datee: ValeurDatee): ParametreLu {
  return {
    id: parametre.id,
    libelle: parametre.libelle,
    valeur: datee.valeur,
    ...(parametre.unite ? { unite: parametre.unite } : {}),
    depuis: datee.depuis,
    avant: datee.avant,
  };
}

function referenceDe(droit: Droit, datee: ValeurDatee, regle: string): Reference {
  const texte = droit.textes[datee.texte];
  if (!texte) throw new Error(`Unknown text of law: ${datee.texte}`);
  return {
    texte: texte.id,
    titre: texte.titre,
    article: datee.article,
    regle,
    ...(datee.deduction ? { deduction: datee.deduction } : {}),
  };
}

/** The calendar of a school year, or undefined when the year is outside the known period. */
export function findCalendrier(droit: Droit, annee: string): Calendrier | undefined {
  return droit.calendriers[annee];
}

/** First and last known school years, for sentences such as « connu de 2022-23 à 2026-27 ». */
export function anneesConnues(droit: Droit): readonly string[] {
  return Object.keys(droit.calendriers).sort();
}
