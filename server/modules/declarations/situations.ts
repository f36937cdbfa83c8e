import type {
  ChangementDeclare,
  EtatDeclaration,
  GenreDeclaration,
  MotifDerogation,
} from '../../db/schema.ts';

/** What a pôle has to say after 30 September, and how the rule `integration.procedureTardive` names it. */
export const SITUATIONS = {
  premiere: { premiere: true, changement: 'aucun' },
  'meme-pole': { premiere: false, changement: 'meme-pole' },
  'autre-pole': { premiere: false, changement: 'autre-pole' },
  /** The pupil leaves for another pôle, which introduces the request itself. */
  depart: { premiere: false, changement: 'autre-pole' },
  arret: { premiere: false, changement: 'arret' },
  sans: { premiere: false, changement: 'aucun' },
} as const satisfies Record<string, { premiere: boolean; changement: ChangementDeclare | 'arret' }>;

export type Situation = keyof typeof SITUATIONS;
export const CLES_SITUATIONS = Object.keys(SITUATIONS) as [Situation, ...Situation[]];

/** The seven grounds of a derogation (circulaire 8783, point 2). */
export const MOTIFS_DEROGATION: Readonly<Record<MotifDerogation, string>> = {
  placement: 'Mesure de placement de l’élève',
  'changement-domicile': 'Changement de domicile',
  'separation-parents': 'Séparation des parents, qui change le lieu d’hébergement de l’élève',
  'regime-externat-internat': 'Passage d’un externat à un internat, ou l’inverse',
  'accueil-ailleurs': 'Accueil de l’élève dans une autre famille ou dans un centre',
  'exclusion-definitive': 'Exclusion définitive d’une autre école',
  'circonstances-exceptionnelles': 'Circonstances exceptionnelles, dans l’intérêt de l’élève',
};
export const CLES_MOTIFS_DEROGATION = Object.keys(MOTIFS_DEROGATION) as [
  MotifDerogation,
  ...MotifDerogation[],
];

/** Official name of each electronic form (circulaire 8783). */
export const FORMULAIRES: Readonly<Record<GenreDeclaration, string>> = {
  'premiere-ipt-tardive': 'Première IPT après le 30-09',
  'derogation-ministerielle': 'Prolongation IPT après le 30-09',
};

/** Each state in words, and who holds the declaration then; a table used by lists, dashboards and papers. */
export const ETATS = {
  'a-signer': { libelle: 'À compléter et à signer', porteur: 'pole' },
  transmise: { libelle: 'Transmise', porteur: 'destinataire' },
  complement: { libelle: 'Complément demandé', porteur: 'pole' },
  recue: { libelle: 'Réception enregistrée', porteur: null },
  accordee: { libelle: 'Dérogation accordée', porteur: null },
  refusee: { libelle: 'Dérogation refusée', porteur: null },
  abandonnee: { libelle: 'Abandonnée avant l’envoi', porteur: null },
} as const satisfies Record<EtatDeclaration, { libelle: string; porteur: 'pole' | 'destinataire' | null }>;
export const CLES_ETATS = Object.keys(ETATS) as [EtatDeclaration, ...EtatDeclaration[]];
