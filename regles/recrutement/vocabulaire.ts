/** Words of the recruitment, shared by the use cases, the screens and the papers. */

/** The seven steps of Circulaire 8621, annexe 1, that the platform cannot see by itself. */
export const ETAPES_SUIVIES = { 2: 'Profil du coordonnateur', 3: 'Recrutement du coordonnateur' } as const;

export const OUVERTURES = {
  1: 'Au personnel de l’école siège et des écoles partenaires',
  2: 'Aussi au personnel d’une autre école spécialisée, d’une école ordinaire ou d’un centre PMS',
  3: 'À tous les candidats',
} as const;
export type Palier = keyof typeof OUVERTURES;

export const PALIERS = {
  1: 'Palier 1 : école siège et écoles partenaires',
  2: 'Palier 2 : autre école spécialisée, école ordinaire, centre PMS',
  3: 'Palier 3 : tout autre candidat',
} as const satisfies Record<Palier, string>;

/** Where a candidate works now, and the tier it gives. */
export const LIEUX = {
  siege: { libelle: 'Dans l’école siège de ce pôle', palier: 1 },
  partenaire: { libelle: 'Dans une école partenaire de ce pôle', palier: 1 },
  'partenaire-specifique': { libelle: 'Dans une école partenaire spécifique de ce pôle', palier: 2 },
  specialisee: { libelle: 'Dans une autre école d’enseignement spécialisé', palier: 2 },
  ordinaire: { libelle: 'Dans une école d’enseignement ordinaire', palier: 2 },
  cpms: { libelle: 'Dans un centre PMS', palier: 2 },
  autre: { libelle: 'Ailleurs, ou sans emploi', palier: 3 },
} as const satisfies Record<string, { libelle: string; palier: Palier }>;
export type Lieu = keyof typeof LIEUX;

/** The tier of someone who works there: the best one when there are several (I). */
export function proposerPalier(lieux: readonly Lieu[]): { palier: Palier; pourquoi: string } {
  const [meilleur = 'autre'] = lieux.toSorted((a, b) => LIEUX[a].palier - LIEUX[b].palier);
  const { palier, libelle } = LIEUX[meilleur];
  const autres = lieux.length > 1 ? ' ; le meilleur palier est retenu' : '';
  return { palier, pourquoi: `${libelle}${autres}` };
}

/** Value of a diploma for a recruitment function, the best first. */
export const TITRES = {
  TR: 'Titre requis (TR)',
  TS: 'Titre suffisant (TS)',
  TP: 'Titre de pénurie (TP)',
  TPNL: 'Autre titre (TPNL)',
} as const;

export const MOTIFS_IRRECEVABLES = {
  forme: 'La forme demandée par l’appel n’est pas respectée',
  delai: 'La candidature est arrivée après le délai de l’appel',
  ouverture: 'L’appel n’est pas ouvert à ce palier',
  doublon: 'Une autre candidature de la même personne est examinée',
} as const;

/** Every ground that someone may think of; the rule says which ones are admitted. */
export const MOTIFS_DECISION = {
  'inadequation-profil': 'Inadéquation au profil',
  desistement: 'Désistement du candidat',
  indisponibilite: 'Indisponibilité du candidat',
  anciennete: 'Ancienneté dans l’école ou chez le pouvoir organisateur',
  'classement-temporaires-prioritaires': 'Place au classement des temporaires prioritaires',
  autre: 'Autre motif',
} as const;
export type MotifDecision = keyof typeof MOTIFS_DECISION;

export const DECISIONS = {
  'en-attente': 'En attente',
  servi: 'Retenu',
  ecarte: 'Écarté',
  desiste: 'Retiré',
} as const;

export const RECEVABILITES = {
  'a-examiner': 'Recevabilité à examiner',
  recevable: 'Recevable',
  irrecevable: 'Irrecevable',
} as const;

export const SITUATIONS = {
  temporaire: 'Temporaire',
  'temporaire-prioritaire': 'Temporaire prioritaire',
  definitif: 'Définitif',
} as const;
