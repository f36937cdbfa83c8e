import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { lireParametre } from '@polaris/regles/droit.ts';
import {
  type Hypotheses,
  listerHypotheses,
  type NomHypothese,
  parametreDe,
  type Triplet,
} from '@polaris/regles/financement/prevision-hypotheses.ts';
import { formater } from '@polaris/regles/nombre.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import type { AnneePrevue } from './annee.ts';
import { type Comptage, lireComptage } from './comptages.ts';
import { supposerEleves, supposerFlux, supposerTotal } from './tendances.ts';

/** An assumption the pôle may start from, and where it comes from, in a French sentence. */
export type Depart = { triplet: Triplet; origine: string };
export type Departs = Readonly<Partial<Record<NomHypothese, Depart>>>;

/** Years read before the last count, for the trend of the pôle. */
const RECUL = 3;

/**
 * What a forecast starts from: the counts of the pôle, the trend of its own last years until the count of the
 * year is made, and the law. Nothing is guessed: each says where it comes from.
 */
export async function lireDeparts(
  { trx, aujourdhui }: Pick<Contexte, 'trx' | 'aujourdhui'>,
  poleId: string,
  prevue: AnneePrevue,
): Promise<Departs> {
  const compte = prevue.comptageLe <= aujourdhui;
  const derniere = compte ? prevue.annee : decalerAnnee(prevue.annee, -1);
  const comptages: Comptage[] = [];
  for (let recul = RECUL; recul >= 0; recul -= 1) {
    comptages.push(await lireComptage(trx, poleId, decalerAnnee(derniere, -recul), prevue.rentree));
  }
  return {
    population: supposerEleves(comptages, prevue.comptageLe),
    ...supposerFlux(comptages, prevue.comptageLe),
    totalIntegrations: supposerTotal(comptages, prevue.comptageLe),
    ...supposerLoi(prevue),
  };
}

/** The three numbers alone, as the rule takes them. */
export function versHypotheses(departs: Departs): Hypotheses {
  return Object.fromEntries(Object.entries(departs).map(([nom, { triplet }]) => [nom, triplet]));
}

/** A value of the law: published for the year, carried from the year before, or the last one published. */
function supposerLoi({ annee, droit, rentree, prolongee }: AnneePrevue): Departs {
  const departs: Partial<Record<NomHypothese, Depart>> = {};
  for (const nom of listerHypotheses(true)) {
    const id = parametreDe(nom);
    if (id === undefined) continue;
    const lecture = lireParametre(droit, id, rentree);
    if (lecture.etat === 'connue' && typeof lecture.valeur === 'number') {
      const origine = prolongee
        ? `Dernière loi connue, prolongée en ${annee} : rien ne la confirme encore.`
        : `Valeur publiée pour ${annee}.`;
      departs[nom] = { triplet: partout(lecture.valeur), origine };
      continue;
    }
    const publiee = droit.parametres[id]?.valeurs.find((v) => v.depuis < rentree && v.valeur !== null);
    if (typeof publiee?.valeur !== 'number') continue;
    const origine = `Non publiée en ${annee}. Point de départ : la dernière valeur publiée, ${formater(publiee.valeur)}.`;
    departs[nom] = { triplet: partout(publiee.valeur), origine };
  }
  return departs;
}

const partout = (valeur: number): Triplet => ({ bas: valeur, central: valeur, haut: valeur });
