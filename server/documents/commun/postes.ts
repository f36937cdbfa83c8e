import { type Bloc, blocTableau } from './blocs.ts';
import type { AnneeScolaire, Etablissement, Jour } from './champs.ts';
import type { FaitsCommuns } from './faits.ts';
import { formaterNombre } from './nombres.ts';

/** A post of a staff as a paper prints it. */
export type PosteImprime = {
  fonction: string;
  /** What is said of the post, `Soutien à la coordination`… */
  intitule: string | null;
  fraction: string;
  /** Of 36. */
  periodes: number;
  /** Read in the table of the year; `null` = paid by operating money. */
  points: number | null;
};

/** The staff that a school composes for a school year, as both papers know it. */
export type FaitsCadre = FaitsCommuns & {
  anneeScolaire: AnneeScolaire;
  /** The school that employs: the siège or a partner. */
  ecole: Etablissement;
  po: string;
  nom: string;
  etat: 'variante' | 'adopte' | 'ecarte';
  postes: PosteImprime[];
  total: number;
  /** Points of the part; `null` while nobody knows them. */
  points: number | null;
  /** The text whose table was read. */
  table: string;
  concertation: { le: Jour; organe: string; avis: string } | null;
  adopteLe: Jour | null;
};

export const ETATS_CADRE = {
  variante: 'Variante, qui n’est pas adoptée',
  adopte: 'Adopté',
  ecarte: 'Adopté, puis remplacé par un autre avant la rentrée',
} as const;

const COLONNES = [
  { titre: 'Fonction', part: 3.2 },
  { titre: 'Charge', part: 0.9, droite: true },
  { titre: '36es', part: 0.8, droite: true },
  { titre: 'Points', part: 0.9, droite: true },
] as const;

/** The posts that points pay, with their volume. */
export function blocPostes(titre: string, postes: readonly PosteImprime[], note: string | null): Bloc {
  return blocTableau(titre, COLONNES, postes.map(enCellules), {
    lignesVides: 8,
    sansLigne: 'Aucun poste.',
    note,
  });
}

function enCellules({ fonction, intitule, fraction, periodes, points }: PosteImprime): string[][] {
  return [
    intitule === null ? [fonction] : [fonction, intitule],
    [fraction],
    [formaterNombre(periodes)],
    [points === null ? '–' : formaterNombre(points)],
  ];
}
