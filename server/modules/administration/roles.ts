import { type GenrePortee, ROLES, type Role } from '../../kernel/session.ts';

/** What each role is called on screen, what its scope is, and whether a coordinator may grant it. */
export const LIBELLES_ROLE: Readonly<
  Record<Role, { libelle: string; portee: GenrePortee; deleguable: boolean }>
> = {
  administration: {
    libelle: 'Administration (Cellule pôles territoriaux)',
    portee: 'tout',
    deleguable: false,
  },
  coordonnateur: { libelle: 'Coordonnateur', portee: 'pole', deleguable: true },
  membre: { libelle: 'Membre de l’équipe pluridisciplinaire', portee: 'pole', deleguable: true },
  'direction-siege': { libelle: 'Direction de l’école siège', portee: 'pole', deleguable: true },
  po: { libelle: 'Pouvoir organisateur', portee: 'po', deleguable: false },
  partenaire: { libelle: 'École partenaire', portee: 'ecole', deleguable: false },
  'ecole-specialisee': { libelle: 'École d’enseignement spécialisé', portee: 'ecole', deleguable: false },
  ecole: { libelle: 'École coopérante', portee: 'ecole', deleguable: false },
  cpms: { libelle: 'Centre PMS', portee: 'cpms', deleguable: false },
  verificateur: { libelle: 'Vérificateur', portee: 'pole', deleguable: false },
  dco: { libelle: 'Délégué au contrat d’objectifs', portee: 'pole', deleguable: false },
  cabinet: { libelle: 'Cabinet du Ministre', portee: 'tout', deleguable: false },
  inspection: { libelle: 'Inspection', portee: 'tout', deleguable: false },
};

/** The roles a session may grant: all for the administration, those of its own team for a coordinator. */
export function rolesAccordables(role: Role): Role[] {
  if (role === 'administration') return [...ROLES];
  return ROLES.filter((r) => role === 'coordonnateur' && LIBELLES_ROLE[r].deleguable);
}
