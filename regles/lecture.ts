import {
  anneesConnues,
  type Droit,
  findCalendrier,
  type Lecture,
  lireParametre,
  type ValeurDeDroit,
} from './droit.ts';
import { formater } from './nombre.ts';
import type { FaitsLus } from './regle.ts';
import { type Etape, type Raison, type Reference, type Resultat, sansValeur } from './resultat.ts';

type Connue = Extract<Lecture, { etat: 'connue' }>;

/** A value of the law, with the step of explanation that shows it. */
export type ValeurLue<T> = { valeur: T; etape: Etape; reference: Reference };

/**
 * Reads several parameters for one civil day and remembers what could not be read, so that a rule
 * refuses with all the reasons at once. Each reader answers null when the value is not available.
 */
export type Lecteur = {
  nombre: (id: string) => ValeurLue<number> | null;
  texte: (id: string) => ValeurLue<string> | null;
  booleen: (id: string) => ValeurLue<boolean> | null;
  /** A map or a list; its shape is guaranteed by the golden cases of the parameter. */
  table: <T extends ValeurDeDroit>(id: string) => ValeurLue<T> | null;
  /** The answer when at least one reader gave null. */
  refus: () => Resultat<never>;
};

export function creerLecteur(droit: Droit, jour: string): Lecteur {
  const horsPeriode: Raison[] = [];
  const nonPubliees: Raison[] = [];
  const lire = <T>(id: string, genre: 'number' | 'string' | 'boolean' | 'object'): ValeurLue<T> | null => {
    const lu = lireParametre(droit, id, jour);
    const libelle = droit.parametres[id]?.libelle ?? id;
    if (lu.etat === 'hors-periode') {
      horsPeriode.push({
        code: 'valeur-hors-periode',
        message: `Aucune valeur connue ce jour : ${libelle}.`,
      });
      return null;
    }
    if (lu.etat === 'non-publiee') {
      const message = `Valeur non publiée : ${libelle}.`;
      nonPubliees.push({ code: 'valeur-non-publiee', message, reference: lu.reference });
      return null;
    }
    if (typeof lu.valeur !== genre) throw new Error(`Parameter ${id} is not of kind ${genre}`);
    return montrer<T>(lu);
  };
  return {
    nombre: (id) => lire(id, 'number'),
    texte: (id) => lire(id, 'string'),
    booleen: (id) => lire(id, 'boolean'),
    table: (id) => lire(id, 'object'),
    refus: () =>
      horsPeriode.length > 0
        ? sansValeur('hors-periode', [...horsPeriode, ...nonPubliees])
        : sansValeur('faits-manquants', nonPubliees),
  };
}

/** The value of a parameter that exists only part of the time; null on the other days, without complaint. */
export function lireSiConnue<T extends ValeurDeDroit>(
  droit: Droit,
  jour: string,
  id: string,
): ValeurLue<T> | null {
  const lu = lireParametre(droit, id, jour);
  return lu.etat === 'connue' ? montrer<T>(lu) : null;
}

function montrer<T>(lu: Connue): ValeurLue<T> {
  const { parametre, reference } = lu;
  const notes = [lu.note, reference.deduction && `(I) ${reference.deduction}`].filter(Boolean);
  const etape: Etape = {
    libelle: parametre.libelle,
    valeur: enClair(lu.valeur),
    ...(parametre.unite ? { unite: parametre.unite } : {}),
    parametre,
    reference,
    ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
  };
  return { valeur: lu.valeur as T, etape, reference };
}

/** A table or a list as one readable line; the raw value stays in `parametre`. */
function enClair(valeur: ValeurDeDroit | null): ValeurDeDroit {
  if (valeur === null) return '–';
  if (typeof valeur !== 'object') return valeur;
  if (Array.isArray(valeur)) return valeur.map((v) => String(enClair(v))).join(', ');
  return Object.entries(valeur)
    .map(([cle, v]) => `${cle} : ${enClair(v)}`)
    .join(' ; ');
}

/** First day of school of the year given as fact: the day whose law applies to that year. */
export function rentreeDe(faits: FaitsLus, droit: Droit): string | null {
  return findCalendrier(droit, String(faits.anneeScolaire))?.rentree ?? null;
}

/** The same day or, when no school year is given, the first day of the latest known year. */
export function rentreeOuDerniere(faits: FaitsLus, droit: Droit): string | null {
  if (faits.anneeScolaire !== undefined) return rentreeDe(faits, droit);
  return findCalendrier(droit, anneesConnues(droit).at(-1) ?? '')?.rentree ?? null;
}

/** `09-30` in 2024-25 is 2024-09-30, `01-15` is 2025-01-15: a school year turns with its summer. */
export function jourDansLAnnee(annee: string, moisEtJour: string): string {
  const civile = Number(annee.slice(0, 4)) + (moisEtJour >= '08-01' ? 0 : 1);
  return `${civile}-${moisEtJour}`;
}

/** A fact as given, shown as a step of the explanation. */
export function etapeDeFait(libelle: string, valeur: number, unite?: string): Etape {
  return { libelle, valeur, ...(unite ? { unite } : {}), operation: `donné : ${formater(valeur)}` };
}
