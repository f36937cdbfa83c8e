import type { Role } from '@polaris/server/kernel/session.ts';

/** Each role in words. */
export const LIBELLES_ROLE = {
  administration: 'Cellule pôles territoriaux',
  coordonnateur: 'Coordination',
  membre: 'Équipe pluridisciplinaire',
  'direction-siege': 'Direction de l’école siège',
  po: 'Pouvoir organisateur',
  partenaire: 'École partenaire',
  'ecole-specialisee': 'École spécialisée',
  ecole: 'École coopérante',
  cpms: 'Centre psycho-médico-social',
  verificateur: 'Vérification',
  dco: 'Délégué au contrat d’objectifs',
  cabinet: 'Cabinet',
  inspection: 'Inspection',
} as const satisfies Record<Role, string>;
