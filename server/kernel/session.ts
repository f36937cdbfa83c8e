/** The roles of the platform, as the administration names them (parcours: « Rôles et portée »). */
export const ROLES = [
  'administration',
  'coordonnateur',
  'membre',
  'direction-siege',
  'po',
  'partenaire',
  'ecole-specialisee',
  'ecole',
  'cpms',
  'verificateur',
  'dco',
  'cabinet',
  'inspection',
] as const;

export type Role = (typeof ROLES)[number];

/** What an habilitation reaches: everything, one pôle, one school, one CPMS, or one PO. */
export const GENRES_PORTEE = ['tout', 'pole', 'ecole', 'cpms', 'po'] as const;
export type GenrePortee = (typeof GENRES_PORTEE)[number];

/** A role held by an account over a scope between two civil days (`au` exclusive, absent = open). */
export type Habilitation = {
  id: string;
  role: Role;
  genrePortee: GenrePortee;
  /** Identifier of the pôle, school, CPMS or PO; null when the scope is everything. */
  porteeId: string | null;
  /** Display name of the scope. */
  porteeNom: string;
};

/** Who is asking: an account and the habilitation it acts under. Resolved once per request. */
export type Session = {
  compteId: string;
  nom: string;
  courriel: string;
  /** The habilitation in force that this request acts under. */
  active: Habilitation;
  /** All habilitations in force, to switch between them. */
  habilitations: readonly Habilitation[];
};

/** The pôle a session acts for, or null when its scope is not a pôle. */
export function porteePole(session: Session): string | null {
  return session.active.genrePortee === 'pole' ? session.active.porteeId : null;
}
