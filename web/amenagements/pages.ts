import type { Role } from '@polaris/server/kernel/session.ts';
import { ouvrirPages, type PagePermise } from '../composants/pages.ts';

const PAGES: readonly PagePermise[] = [
  { vers: '/demandes', libelle: 'Demandes des écoles', permission: 'demandes.lire' },
  { vers: '/demandes/parents', libelle: 'Demandes de parents', permission: 'demandes.juger' },
  { vers: '/par', libelle: 'Protocoles', permission: 'par.lire' },
  { vers: '/interventions', libelle: 'Interventions', permission: 'interventions.lire' },
  { vers: '/banque', libelle: 'Banque d’aménagements', permission: 'banque.lire' },
];

/** The pages of the subject that a role may open. */
export function listerPages(role: Role) {
  return ouvrirPages(PAGES, role);
}
