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
  /** To read the texts of a protocol; `protocole.suivre` only tells how far it is. */
  'protocole.consulter': ['coordonnateur', 'membre', 'direction-siege'],
  'protocole.suivre': ['coordonnateur', 'membre', 'direction-siege', 'administration', 'verificateur'],
  /** The same for a whole protocol, which a motivated reader opens too. */
  'protocole.ouvrir': ['coordonnateur', 'membre', 'direction-siege', 'inspection'],
  'integration.encoder': ['coordonnateur'],
  'declarations.introduire': ['coordonnateur'],
  'declarations.lire': ['coordonnateur', 'direction-siege', 'administration', 'cabinet'],
  /** The page of all declarations; the cabinet has its own queue. */
  'declarations.suivre': ['coordonnateur', 'direction-siege', 'administration'],
  'declarations.emettre': ['coordonnateur', 'cabinet'],
  'declarations.recevoir': ['administration'],
  'derogations.decider': ['cabinet'],
  'transferts.lire': ['coordonnateur', 'direction-siege', 'administration'],
  'transferts.gerer': ['coordonnateur'],
  'propositions.lire': ['ecole-specialisee', 'coordonnateur', 'membre', 'direction-siege', 'ecole', 'cpms'],
  /** To introduce a proposition and lead its concertation. */
  'propositions.mener': ['ecole-specialisee', 'coordonnateur'],
  'propositions.aviser': ['ecole-specialisee', 'coordonnateur', 'ecole', 'cpms'],
  'propositions.attester': ['ecole-specialisee'],
  'propositions.ouvrir': ['coordonnateur'],
  /** Enrolment of a pupil in the first year of secondary education. */
  'secondaire.suivre': ['coordonnateur'],
  /** Who accompanies an integration, and its cession to the pôle. */
  'cessions.lire': ['ecole-specialisee', 'coordonnateur', 'membre', 'direction-siege', 'ecole', 'cpms'],
  'cessions.declarer': ['ecole-specialisee'],
  'cessions.acter': ['coordonnateur'],
  /** To propose a change instead of making it. */
  'suggestions.proposer': ['membre'],
  'suggestions.lire': ['coordonnateur', 'membre'],
  'suggestions.decider': ['coordonnateur'],
  'prolongations.lire': ['coordonnateur', 'membre', 'direction-siege', 'ecole'],
  'prolongations.reprendre': ['coordonnateur'],
  /** The list of 30 September: the coordinator sends it, the administration receives it. */
  'listes.lire': ['coordonnateur', 'administration'],
  'listes.transmettre': ['coordonnateur'],
  /** The opinion of the équipe éducative or of the conseil de classe: the school gives it for its pupils. */
  'prolongations.avis': ['coordonnateur', 'ecole'],
  /** What one is typing, kept for oneself. */
  'brouillons.garder': ['coordonnateur', 'membre'],
  'documents.lire': ['coordonnateur', 'membre', 'direction-siege', 'ecole', 'cpms', 'po', 'partenaire'],
  'documents.emettre': ['coordonnateur'],
  /** Pieces of a file; the code of the piece and the rows decide which ones. */
  'pieces.lire': ['coordonnateur', 'membre', 'direction-siege', 'ecole', 'inspection'],
  'pieces.suivre': ['coordonnateur', 'membre', 'direction-siege'],
  'pieces.ecrire': ['coordonnateur'],
  'pieces.fournir': ['ecole'],
  'pieces.preremplir': ['coordonnateur', 'membre', 'direction-siege', 'ecole'],
  'pieces.parLien': 'public',
  'signatures.lire': ['coordonnateur', 'membre', 'direction-siege', 'ecole', 'cpms'],
  'signatures.signer': ['coordonnateur', 'direction-siege', 'ecole'],
  'signatures.aviser': ['cpms'],
  'signatures.inviter': ['coordonnateur', 'ecole'],
  /** By a personal link, whose token is the proof. */
  'signatures.repondre': 'public',
  /** To open one file with a reason, and to see who did. */
  'lecture.motiver': ['inspection'],
  'lecture.suivre': ['coordonnateur', 'membre', 'direction-siege'],
  'secret.lire': ['coordonnateur', 'membre'],
  'secret.demander': ['coordonnateur'],
  'secret.repondre': ['cpms'],
  'financement.lire': ['coordonnateur', 'membre', 'direction-siege', 'administration'],
  /** The ledger of points; whoever reads no file reads it without names. */
  'livre.lire': ['coordonnateur', 'membre', 'direction-siege', 'administration', 'verificateur', 'dco'],
  'livre.imprimer': ['coordonnateur'],
  'livre.corriger': ['administration'],
  'budget.valider': ['coordonnateur'],
  /** The envelope and how it is shared; a partner and a PO read their own share alone. */
  'enveloppe.lire': ['coordonnateur', 'membre', 'direction-siege', 'administration', 'verificateur'],
  'partage.lirePart': ['partenaire', 'po'],
  'partage.decider': ['coordonnateur', 'direction-siege'],
  'partage.fixerCle': ['coordonnateur', 'direction-siege', 'po'],
  'partage.retroceder': ['coordonnateur'],
  'partage.emettre': ['coordonnateur'],
  'fonctionnement.lire': ['coordonnateur', 'direction-siege', 'administration', 'verificateur'],
  'fonctionnement.tenir': ['coordonnateur'],
  /** What the points of a year to come may be, and the scenarios kept of it. */
  'prevision.lire': ['coordonnateur', 'direction-siege', 'membre', 'administration'],
  'prevision.tenir': ['coordonnateur', 'direction-siege'],
  'retraits.lire': ['coordonnateur', 'direction-siege', 'administration'],
  'retraits.gerer': ['administration'],
  /** The team: everyone of the pôle sees the cadre; each employer composes, recruits and answers for its own. */
  'equipe.lire': [
    'coordonnateur',
    'membre',
    'direction-siege',
    'po',
    'partenaire',
    'administration',
    'verificateur',
  ],
  'equipe.composer': ['coordonnateur', 'direction-siege', 'po', 'partenaire'],
  'personnel.lire': ['coordonnateur', 'direction-siege', 'po', 'partenaire'],
  'personnel.tenir': ['coordonnateur', 'direction-siege', 'po', 'partenaire'],
  'recrutement.mener': ['coordonnateur', 'direction-siege', 'po', 'partenaire'],
  /** To read open calls, to apply, and to follow one's own application by its link. */
  'recrutement.postuler': 'public',
  'doc12.preparer': ['coordonnateur', 'direction-siege', 'po', 'partenaire'],
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
  /** Requests of schools to their pôle: `juger` reads what only the pôle sees, `trier` decides. */
  'demandes.lire': ['coordonnateur', 'membre', 'direction-siege', 'ecole'],
  'demandes.introduire': ['coordonnateur', 'ecole'],
  'demandes.juger': ['coordonnateur', 'membre', 'direction-siege'],
  'demandes.trier': ['coordonnateur'],
  /** Reasonable adjustments: a school reads the PAR of its pupils, never what is medical. */
  'par.lire': ['coordonnateur', 'membre', 'direction-siege', 'ecole'],
  'par.ecrire': ['coordonnateur'],
  'banque.lire': ['coordonnateur', 'membre', 'direction-siege'],
  'interventions.lire': ['coordonnateur', 'membre', 'direction-siege'],
  'interventions.noter': ['coordonnateur', 'membre'],
  'suivi-ecoles.ecrire': ['coordonnateur'],
  /** The national computation, its publication, and the values that the law leaves to be published. */
  'national.calculer': ['administration'],
  'national.connaitre': ['coordonnateur'],
  'parametres.publier': ['administration'],
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
