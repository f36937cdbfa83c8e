/** The three columns of a forecast, in the order they are shown. */
export const SCENARIOS = ['bas', 'central', 'haut'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** What an assumption is worth in each scenario: « bas » is the scenario with fewer points, not the smaller number. */
export type Triplet = Readonly<Record<Scenario, number>>;

type Hypothese = {
  libelle: string;
  aide?: string;
  unite: string;
  /** A count; any other value keeps its decimals. */
  entier: boolean;
  max: number;
  /** Under which financing it is asked: pupil by pupil until 2025-26, in the closed envelope after. */
  regime: 'tous' | 'par-eleve' | 'ferme';
  /** The dated value of the law that it may move; absent for a fact of the pôle. */
  parametre?: string;
};

/** Everything a forecast assumes (FIN-15): facts of the pôle first, then the values of the law. */
export const HYPOTHESES = {
  population: {
    libelle: 'Élèves des écoles coopérantes',
    aide: 'Comptés au 15 janvier qui précède l’année prévue.',
    unite: 'élèves',
    entier: true,
    max: 200_000,
    regime: 'tous',
  },
  integrations: {
    libelle: 'IPT du pôle au dernier comptage connu',
    unite: 'IPT',
    entier: true,
    max: 10_000,
    regime: 'ferme',
  },
  entrees: {
    libelle: 'IPT qui débutent d’ici au comptage',
    unite: 'IPT',
    entier: true,
    max: 10_000,
    regime: 'ferme',
  },
  sorties: {
    libelle: 'IPT qui finissent d’ici au comptage',
    unite: 'IPT',
    entier: true,
    max: 10_000,
    regime: 'ferme',
  },
  totalIntegrations: {
    libelle: 'IPT de tous les pôles',
    aide: 'Plus elles sont nombreuses, moins chacune apporte : l’enveloppe est fermée.',
    unite: 'IPT',
    entier: true,
    max: 200_000,
    regime: 'ferme',
  },
  pleins: {
    libelle: 'IPT à points pleins',
    aide: 'Première IPT débutée dès le 02/09/2020.',
    unite: 'IPT',
    entier: true,
    max: 10_000,
    regime: 'par-eleve',
  },
  majores: {
    libelle: 'IPT des types 4, 6 et 7 au 3e degré du secondaire',
    unite: 'IPT',
    entier: true,
    max: 10_000,
    regime: 'par-eleve',
  },
  degressifs: {
    libelle: 'IPT débutées avant le 02/09/2020',
    unite: 'IPT',
    entier: true,
    max: 10_000,
    regime: 'par-eleve',
  },
  coefficient: {
    libelle: 'Coefficient du financement de base',
    unite: 'point par élève',
    entier: false,
    max: 100,
    regime: 'tous',
    parametre: 'financement.base.coefficient',
  },
  pointsParIpt: {
    libelle: 'Points par IPT, avant partage',
    unite: 'points',
    entier: false,
    max: 10_000,
    regime: 'tous',
    parametre: 'financement.ipt.points',
  },
  enveloppeIpt: {
    libelle: 'Enveloppe fermée des IPT',
    unite: 'points',
    entier: true,
    max: 100_000_000,
    regime: 'ferme',
    parametre: 'financement.ipt.enveloppe',
  },
  pointsDegressifs: {
    libelle: 'Points par IPT débutée avant le 02/09/2020 (estimation)',
    unite: 'points',
    entier: false,
    max: 352,
    regime: 'par-eleve',
    parametre: 'financement.ipt.degressif',
  },
  valeurDuPoint: {
    libelle: 'Valeur du point',
    unite: 'euros',
    entier: false,
    max: 10_000,
    regime: 'tous',
    parametre: 'financement.point.valeur',
  },
} as const satisfies Record<string, Hypothese>;

export type NomHypothese = keyof typeof HYPOTHESES;
export const NOMS_HYPOTHESES = Object.keys(HYPOTHESES) as readonly NomHypothese[];

/** The assumptions of a forecast; a value of the law that is left out is read in the law. */
export type Hypotheses = Readonly<Partial<Record<NomHypothese, Triplet>>>;
/** The same for one scenario, or for one draw. */
export type Valeurs = Readonly<Partial<Record<NomHypothese, number>>>;

/** The assumptions asked under one financing. */
export function listerHypotheses(ferme: boolean): readonly NomHypothese[] {
  const exclu = ferme ? 'par-eleve' : 'ferme';
  return NOMS_HYPOTHESES.filter((nom) => HYPOTHESES[nom].regime !== exclu);
}

/** The dated value of the law behind an assumption; undefined for a fact of the pôle. */
export function parametreDe(nom: NomHypothese): string | undefined {
  const hypothese: Hypothese = HYPOTHESES[nom];
  return hypothese.parametre;
}
