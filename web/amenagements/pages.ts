import { estPermis, type Permission } from '@polaris/server/kernel/permissions.ts';
import type { Role } from '@polaris/server/kernel/session.ts';

const PAGES: readonly { vers: string; libelle: string; permission: Permission }[] = [
  { vers: '/demandes', libelle: 'Demandes des écoles', permission: 'demandes.lire' },
  { vers: '/demandes/parents', libelle: 'Demandes de parents', permission: 'demandes.juger' },
  { vers: '/par', libelle: 'Protocoles', permission: 'par.lire' },
  { vers: '/interventions', libelle: 'Interventions', permission: 'interventions.lire' },
  { vers: '/banque', libelle: 'Banque d’aménagements', permission: 'banque.lire' },
];

/** The pages of the subject that a role may open. */
export function listerPages(role: Role) {
  return PAGES.filter(({ permission }) => estPermis(permission, role)).map(({ vers, libelle }) => ({
    vers,
    libelle,
  }));
}
