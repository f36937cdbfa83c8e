import type { Niveau } from '../db/schema.ts';
import type { Alea } from './alea.ts';
import { CURSUS, palier, rangDe } from './cursus.ts';

/** First school year of the pôles, as a civil year. */
export const PREMIERE_COHORTE = 2022;
/** IPT first begun before 2 September 2020 end by right when 2026-27 starts (FIN-5, IPT-17). */
const DERNIERE_ANNEE_ANCIENS = 2025;

const MOTIFS_FIN = [
  'Poursuite dans l’enseignement ordinaire sans accompagnement',
  'Retour dans l’enseignement spécialisé',
  'Autre raison : déménagement de la famille',
] as const;
const MOTIF_CERTIFICAT = 'Obtention d’un certificat';
const MOTIF_ANCIEN = 'Fin de plein droit des intégrations d’avant le 02/09/2020';

/** One school year of a pupil in IPT: the civil year it starts in, and the rank of study. */
export type AnneeDeVie = { civile: number; rang: number };

/** The whole path of a pupil, drawn at once; what lies after the last year shown is left out later. */
export type Vie = {
  type: number;
  annees: readonly AnneeDeVie[];
  /** The first IPT began before the pôles, in another regime. */
  ancien: boolean;
  /** Began after 30 September. */
  tardif: boolean;
  fin: { motif: string; enCoursDAnnee: boolean };
};

const NIVEAUX: readonly (readonly [Niveau, number])[] = [
  ['maternel', 8],
  ['primaire', 52],
  ['secondaire', 40],
];

/** Types by level, all admitted by IPT-1, in proportions of the trade rather than of any statistic. */
const TYPES: Readonly<Record<Niveau, readonly (readonly [number, number])[]>> = {
  maternel: [
    [2, 40],
    [3, 20],
    [4, 12],
    [5, 3],
    [6, 8],
    [7, 17],
  ],
  primaire: [
    [1, 12],
    [2, 8],
    [3, 24],
    [4, 7],
    [5, 2],
    [6, 4],
    [7, 8],
    [8, 35],
  ],
  secondaire: [
    [1, 20],
    [2, 5],
    [3, 36],
    [4, 14],
    [5, 2],
    [6, 9],
    [7, 14],
  ],
};

const ANNEES: Readonly<Record<Niveau, readonly (readonly [number, number])[]>> = {
  maternel: [
    [2, 45],
    [3, 55],
  ],
  primaire: [
    [1, 10],
    [2, 15],
    [3, 20],
    [4, 20],
    [5, 20],
    [6, 15],
  ],
  secondaire: [
    [1, 40],
    [2, 18],
    [3, 14],
    [4, 10],
    [5, 12],
    [6, 6],
  ],
};

const DUREES: readonly (readonly [number, number])[] = [
  [1, 14],
  [2, 20],
  [3, 24],
  [4, 20],
  [5, 12],
  [8, 10],
];

const PART_DOUBLEMENT = 0.06;
const PART_TARDIVE = 0.05;
const PART_FIN_EN_COURS = 0.1;

/** Draws the path of a pupil whose first year at the pôle is `cohorte`. */
export function tracerVie(alea: Alea, cohorte: number, ancien: boolean): Vie {
  const niveau = ancien ? 'primaire' : alea.pondere(NIVEAUX);
  const type = alea.pondere(TYPES[niveau]);
  const premiere = ancien ? alea.choix([2018, 2019]) : cohorte;
  const depart = rangDe(niveau, ancien ? alea.entier(1, 6) : anneeDeDepart(alea, niveau, type));
  const auPlusTard = ancien ? DERNIERE_ANNEE_ANCIENS : Number.POSITIVE_INFINITY;
  const avantLePole = cohorte - premiere;
  const annees: AnneeDeVie[] = [];
  let rang = depart;
  for (let n = avantLePole + alea.pondere(DUREES); n > 0 && rang < CURSUS.length; n -= 1) {
    const civile = premiere + annees.length;
    if (civile > auPlusTard) break;
    annees.push({ civile, rang });
    if (!alea.chance(PART_DOUBLEMENT) || annees.length === 1) rang += 1;
  }
  return {
    type,
    annees,
    ancien,
    tardif: !ancien && alea.chance(PART_TARDIVE),
    fin: tirerFin(alea, annees, ancien),
  };
}

/** Type 1 and 8 do not exist in the maternel of the spécialisé: nobody comes from there to the first year. */
function anneeDeDepart(alea: Alea, niveau: Niveau, type: number): number {
  const annees = ANNEES[niveau].filter(([a]) => a > 1 || niveau !== 'primaire' || ![1, 8].includes(type));
  return alea.pondere(annees);
}

function tirerFin(alea: Alea, annees: readonly AnneeDeVie[], ancien: boolean): Vie['fin'] {
  const derniere = annees.at(-1);
  if (derniere && derniere.rang === CURSUS.length - 1)
    return { motif: MOTIF_CERTIFICAT, enCoursDAnnee: false };
  if (ancien && derniere?.civile === DERNIERE_ANNEE_ANCIENS)
    return { motif: MOTIF_ANCIEN, enCoursDAnnee: false };
  const enCoursDAnnee = annees.length > 1 && alea.chance(PART_FIN_EN_COURS);
  return { motif: alea.choix(MOTIFS_FIN), enCoursDAnnee };
}

/** Level in which a pupil was the year before, hence that of the specialised school it comes from. */
export function niveauAvant(rang: number): Niveau {
  return palier(Math.max(0, rang - 1)).niveau;
}
