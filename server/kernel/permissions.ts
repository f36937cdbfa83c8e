import { ROLES, type Role } from './session.ts';

/**
 * Who may do what: the one table used by the kernel to allow a use case, by the screens to show an
 * action, and by the matrix test to know what to expect. The row policies of the database say the same
 * thing a second time, by scope.
 */
export const PERMISSIONS = {
  'calculs.utiliser': 'public',
  'attestations.verifier': 'public',
  'tableau.lire': ROLES,
  'eleves.lire': ['coordonnateur', 'membre', 'direction-siege', 'administration', 'ecole', 'verificateur'],
  'eleves.ecrire': ['coordonnateur'],
  'medical.lire': ['coordonnateur', 'membre'],
  /** To read the texts of a protocol; `protocole.lire` only tells how far it is. */
  'protocole.consulter': ['coordonnateur', 'membre', 'direction-siege'],
  'protocole.lire': ['coordonnateur', 'membre', 'direction-siege', 'administration', 'verificateur'],
  'integration.encoder': ['coordonnateur'],
  'declarations.introduire': ['coordonnateur'],
  'declarations.lire': ['coordonnateur', 'direction-siege', 'administration', 'cabinet'],
  'declarations.emettre': ['coordonnateur', 'cabinet'],
  'declarations.recevoir': ['administration'],
  'derogations.decider': ['cabinet'],
  'transferts.lire': ['coordonnateur', 'direction-siege', 'administration'],
  'transferts.gerer': ['coordonnateur'],
  'documents.lire': ['coordonnateur', 'membre', 'direction-siege', 'ecole'],
  'documents.emettre': ['coordonnateur'],
  'financement.lire': ['coordonnateur', 'membre', 'direction-siege', 'administration'],
  /** Scales of sensory-motor needs: read under `medical.lire`. */
  'echelles.encoder': ['coordonnateur'],
  'echelles.porter': ['administration'],
  'grilles.gerer': ['administration'],
  'referentiel.lire': [
    'coordonnateur',
    'membre',
    'direction-siege',
    'administration',
    'verificateur',
    'ecole',
  ],
  'habilitations.gerer': ['administration', 'coordonnateur'],
  'journal.lire': ['administration', 'coordonnateur'],
} as const satisfies Record<string, 'public' | readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Does the table give this permission to this role (null: a visitor)? */
export function estPermis(permission: Permission, role: Role | null): boolean {
  const roles: 'public' | readonly Role[] = PERMISSIONS[permission];
  if (roles === 'public') return true;
  return role !== null && roles.includes(role);
}
