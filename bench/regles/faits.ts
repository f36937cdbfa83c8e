import { type Droit, findCalendrier } from '../../regles/droit.ts';

/** How a pupil is financed, known by construction: the rules have to find it again from the facts. */
export const REGIMES = ['plein', 'majore', 'degressif', 'ecole-specialisee', 'debut-posterieur'] as const;
export type Regime = (typeof REGIMES)[number];

export type Eleve = {
  debut: string;
  type: number;
  niveau: 'maternel' | 'primaire' | 'secondaire';
  degre?: number;
  accompagnePar?: 'pole' | 'ecoleSpecialisee';
};

/** Everything the envelope of one pôle for one year depends on, for both sides. */
export type Faits = {
  anneeScolaire: string;
  elevesCooperantes: number;
  /** Pupil by pupil until 2025-26; the counts that replace them from 2026-27. */
  integrations: readonly Eleve[];
  comptes: Readonly<Record<Regime, number>>;
  nombre: number;
  total: number;
  /** Values that the law does not publish for that year, given by the caller. */
  pointsDegressifs: number | null;
  tailleMinimale: number | null;
  dernierJour: string;
};

export const ANNEES = ['2022-23', '2023-24', '2024-25', '2025-26', '2026-27'] as const;
export const POLES = 48;
export const ENVELOPPE_FERMEE = '2026-27';
const IPT_PAR_POLE = 160;
const IPT_NATIONALES = 7_800;
const DEGRESSIFS_DONNES: Readonly<Record<string, number>> = {
  '2022-23': 61.5,
  '2023-24': 56.25,
  '2025-26': 48.4,
};
const TAILLES_DONNEES: Readonly<Record<string, number>> = {
  '2023-24': 12_200,
  '2025-26': 12_050,
  '2026-27': 11_980,
};

/** Repeatable draws: the same figures on every machine, in every run. */
function creerTirage(graine: number): (borne: number) => number {
  let etat = graine;
  return (borne) => {
    etat = (Math.imul(etat, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((etat / 2 ** 32) * borne);
  };
}

type Tirage = ReturnType<typeof creerTirage>;

/** One pupil of each regime; the year only moves the first beginning. */
const ELEVES: Record<Regime, (civile: number, tirer: Tirage) => Eleve> = {
  plein: (civile, tirer) => ({ debut: `${civile - tirer(2)}-09-1${tirer(10)}`, type: 8, niveau: 'primaire' }),
  majore: (_, tirer) => ({
    debut: `20${tirer(2) === 0 ? 19 : 21}-09-05`,
    type: tirer(2) === 0 ? 7 : 4,
    niveau: 'secondaire',
    degre: 3,
  }),
  degressif: (_, tirer) => ({ debut: `2018-10-1${tirer(10)}`, type: 3, niveau: 'secondaire', degre: 2 }),
  'ecole-specialisee': (civile) => ({
    debut: `${civile}-10-03`,
    type: 2,
    niveau: 'maternel',
    accompagnePar: 'ecoleSpecialisee',
  }),
  'debut-posterieur': (civile) => ({ debut: `${civile + 1}-08-20`, type: 1, niveau: 'primaire' }),
};

const FREQUENCES: readonly Regime[] = [
  'plein',
  'plein',
  'plein',
  'plein',
  'majore',
  'degressif',
  'plein',
  'degressif',
  'ecole-specialisee',
  'plein',
  'debut-posterieur',
  'plein',
];

/** The facts of one pôle (0 to 47) for one known school year. */
export function tirerFaits(droit: Droit, pole: number, annee: string): Faits {
  const civile = Number(annee.slice(0, 4));
  const tirer = creerTirage(pole * 7_919 + civile);
  const elevesCooperantes = 13_000 + tirer(12_000);
  const regimes = Array.from({ length: IPT_PAR_POLE }, () => FREQUENCES[tirer(FREQUENCES.length)] ?? 'plein');
  const comptes = Object.fromEntries(
    REGIMES.map((regime) => [regime, regimes.filter((r) => r === regime).length]),
  ) as Record<Regime, number>;
  return {
    anneeScolaire: annee,
    elevesCooperantes,
    integrations: regimes.map((regime) => ELEVES[regime](civile, tirer)),
    comptes,
    nombre: IPT_PAR_POLE,
    // Under and above the closed envelope in turn.
    total: pole % 4 === 0 ? 4_600 : IPT_NATIONALES,
    pointsDegressifs: DEGRESSIFS_DONNES[annee] ?? null,
    tailleMinimale: TAILLES_DONNEES[annee] ?? null,
    dernierJour: findCalendrier(droit, annee)?.dernierJour ?? '',
  };
}

/** The same pôles, year by year, each year a whole: its IPT are those of all its pôles. */
export function unirFaits(tous: readonly Faits[]): Faits[][] {
  return ANNEES.map((annee) => {
    const poles = tous.filter(({ anneeScolaire }) => anneeScolaire === annee);
    const total = poles.reduce((n, { nombre }) => n + nombre, 0);
    return poles.map((faits) => ({ ...faits, total }));
  });
}
