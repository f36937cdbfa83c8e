import type { EtatPar } from './vocabulaire.ts';

/** What the state of a PAR is computed from. Days are civil days. */
export type FaitsPar = {
  debut: string;
  prevuJusquAu: string;
  fin: string | null;
  /** Adjustments in force. */
  amenagements: number;
  /** Planned day of the first evaluation not held yet; null when none is planned. */
  evaluationPrevueLe: string | null;
};

/** Each state with what makes it so; the first that holds is the state. */
const ETATS: readonly (readonly [EtatPar, (faits: FaitsPar, aujourdhui: string) => boolean])[] = [
  ['termine', ({ fin }, jour) => fin !== null && fin < jour],
  ['echu', ({ fin, prevuJusquAu }, jour) => fin === null && prevuJusquAu < jour],
  ['a-completer', ({ amenagements }) => amenagements === 0],
  ['a-venir', ({ debut }, jour) => debut > jour],
  ['a-evaluer', ({ evaluationPrevueLe }, jour) => evaluationPrevueLe !== null && evaluationPrevueLe <= jour],
];

/** State of a PAR on a day. */
export function etatPar(faits: FaitsPar, aujourdhui: string): EtatPar {
  return ETATS.find(([, vaut]) => vaut(faits, aujourdhui))?.[0] ?? 'en-cours';
}

type Niveau = 'maternel' | 'primaire' | 'secondaire';
export type Etude = { niveau: Niveau; anneeEtude: number };

/** Years of each level in ordinary education, and the level that follows. */
const NIVEAUX = {
  maternel: { annees: 3, suite: 'primaire' },
  primaire: { annees: 6, suite: 'secondaire' },
  secondaire: { annees: 7, suite: null },
} as const satisfies Record<Niveau, { annees: number; suite: Niveau | null }>;

/** Whether a level has this year of study; a level that does not exist has none. */
export function etudeExiste({ niveau, anneeEtude }: Etude): boolean {
  return Object.hasOwn(NIVEAUX, niveau) && anneeEtude >= 1 && anneeEtude <= NIVEAUX[niveau].annees;
}

/** The study of the year after, for a pupil who passes; null after the last year. */
export function etudeSuivante({ niveau, anneeEtude }: Etude): Etude | null {
  const { annees, suite } = NIVEAUX[niveau];
  if (anneeEtude < annees) return { niveau, anneeEtude: anneeEtude + 1 };
  return suite && { niveau: suite, anneeEtude: 1 };
}
