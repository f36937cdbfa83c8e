import type { AuteurBilan, DomaineEchelle, GenreEchelle } from '../../db/schema.ts';

/** Deficiencies that the scale is for (ESM-1). */
export const DOMAINES = {
  physique: 'Déficience physique',
  visuel: 'Déficience visuelle',
  auditif: 'Déficience auditive',
} as const satisfies Record<DomaineEchelle, string>;

export const DUREES = {
  permanent: 'Permanents',
  'semi-permanent': 'Semi-permanents',
} as const satisfies Record<string, string>;

/** Who wrote the medical report; its text is a piece of the file, kept elsewhere. */
export const AUTEURS_BILAN = {
  'medecin-specialiste': 'Un médecin spécialiste',
  'autre-medecin': 'Un autre médecin',
  'service-hospitalier': 'Un service hospitalier',
  autre: 'Une autre personne habilitée',
} as const satisfies Record<AuteurBilan, string>;

export const CLES_DOMAINES = Object.keys(DOMAINES) as [DomaineEchelle, ...DomaineEchelle[]];
export const CLES_DUREES = Object.keys(DUREES) as [keyof typeof DUREES, ...(keyof typeof DUREES)[]];
export const CLES_AUTEURS = Object.keys(AUTEURS_BILAN) as [AuteurBilan, ...AuteurBilan[]];

/** Where the scale of a pupil stands in a school year. */
export const ETATS = {
  'a-confirmer': 'À confirmer',
  passee: 'Passée',
  confirmee: 'Confirmée',
  'a-repasser': 'À repasser',
  terminee: 'Terminée',
} as const satisfies Record<string, string>;

export type EtatEchelle = keyof typeof ETATS;
export const CLES_ETATS = Object.keys(ETATS) as [EtatEchelle, ...EtatEchelle[]];

/** What the last event of a school year makes of the scale. */
export const ETAT_APRES = {
  passation: 'passee',
  correction: 'passee',
  confirmation: 'confirmee',
  reprise: 'a-repasser',
  fin: 'terminee',
} as const satisfies Record<GenreEchelle, EtatEchelle>;

/** Events that give points of their own. */
export const DONNE_DES_POINTS = {
  passation: true,
  correction: true,
  confirmation: true,
  reprise: false,
  fin: false,
} as const satisfies Record<GenreEchelle, boolean>;

/** What can be decided of a scale of last year (FIN-8), and the states it may be decided from. */
export const DECISIONS = {
  confirmation: { libelle: 'Confirmer telle quelle', depuis: ['a-confirmer', 'a-repasser', 'terminee'] },
  reprise: { libelle: 'À repasser', depuis: ['a-confirmer', 'confirmee', 'terminee'] },
  fin: { libelle: 'Terminer', depuis: ['a-confirmer', 'confirmee', 'a-repasser'] },
} as const satisfies Partial<Record<GenreEchelle, { libelle: string; depuis: readonly EtatEchelle[] }>>;

export type Decision = keyof typeof DECISIONS;
export const CLES_DECISIONS = Object.keys(DECISIONS) as [Decision, ...Decision[]];

/** A table as choices of a form. */
export function enChoix(table: Readonly<Record<string, string>>) {
  return Object.entries(table).map(([valeur, libelle]) => ({ valeur, libelle }));
}
