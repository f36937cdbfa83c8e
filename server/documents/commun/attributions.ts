import type { Bloc, Case, Etage } from './blocs.ts';
import type { CelluleAvance, TableauAvance } from './demande-avance.ts';

/** Share of the width that a heading takes; the narrow ones hold a code. */
const PARTS: Readonly<Record<string, number>> = {
  'Fonction(s) (préciser le type)': 2.2,
  'Fonction(s) (préciser le type et la forme)': 2.2,
  Fonction: 3,
  Cours: 3,
  'Nombre de périodes (fraction)': 1.2,
  'PVC - Déro (n° de déro + attest. pénurie sévère)': 1.6,
  'Titre (TR, TS, TP, TPNL)': 1.2,
  Régime: 1.3,
  'N° de remplacement': 1.5,
  'Nombre de classes dans l’école ou dans l’implantation': 1.7,
  'Direction : nombre d’élèves dans les classes dirigées': 1.5,
  'BAR (réservé à l’administration)': 1.7,
  PA: 0.6,
  S: 0.6,
  Dg: 0.6,
  Di: 0.8,
};

/** The table of FOND12: one row of headings and values. */
export function blocFondamental(titre: string, { haut }: TableauAvance): Bloc {
  return { genre: 'attributions', titre, precision: null, cases: null, etages: [enEtage(haut)] };
}

/** The table of SEC12: the regime beside the title when the form asks it, an upper and a lower row. */
export function blocSecondaire(titre: string, { haut, bas }: TableauAvance): Bloc {
  const regime = haut.find(({ colonne }) => colonne === 'Régime');
  const total = bas.find(({ colonne }) => colonne === 'Total');
  return {
    genre: 'attributions',
    titre,
    precision: 'Un tableau par fonction',
    cases: regime ? regimes(regime.valeur, 'Ancien régime', 'Nouveau régime') : null,
    etages: [
      enEtage(haut.filter((cellule) => cellule !== regime)),
      {
        ...enEtage(bas.filter((cellule) => cellule !== total)),
        total: total ? { titre: total.colonne, valeur: total.valeur } : null,
      },
    ],
  };
}

/** The headings of a row whose cells are all blank. */
export function vierge(colonnes: readonly string[]): CelluleAvance[] {
  return colonnes.map((colonne) => ({ colonne, valeur: null }));
}

function enEtage(cellules: readonly CelluleAvance[]): Etage {
  return {
    cases: cellules.map(({ colonne, valeur }) => ({
      titre: colonne,
      part: PARTS[colonne] ?? 1,
      ...(colonne === 'Régime'
        ? { valeur: null, choix: regimes(valeur, 'Ancien', 'Nouveau') }
        : { valeur, choix: null }),
    })),
    total: null,
  };
}

function regimes(valeur: string | null, ancien: string, nouveau: string): Case[] {
  return [
    { libelle: ancien, cochee: valeur === 'ancien' },
    { libelle: nouveau, cochee: valeur === 'nouveau' },
  ];
}
