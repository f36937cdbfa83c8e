import type { Permission } from '@polaris/server/kernel/permissions.ts';
import { ouvrirPages, type PagePermise } from '../composants/pages.ts';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';

const PAGES = [
  { vers: '/financement', libelle: 'Enveloppe', permission: 'enveloppe.lire' },
  { vers: '/financement/partage', libelle: 'Partage', permission: 'enveloppe.lire' },
  { vers: '/financement/fonctionnement', libelle: 'Fonctionnement', permission: 'fonctionnement.lire' },
  { vers: '/financement/livre', libelle: 'Budgets A, B et C', permission: 'livre.lire' },
  { vers: '/financement/prevision', libelle: 'Prévision', permission: 'prevision.lire' },
] as const satisfies readonly PagePermise[];

/**
 * What each page of the money starts from: the pôle it is about (of the address, for a role that sees them
 * all), the list to choose it from, and the pages beside it.
 */
export async function lireDemandeFinancement(
  arguments_: Parameters<typeof lireDemande>[0],
  permission: Permission,
) {
  const demande = lireDemande(arguments_);
  const { executer, session, annee } = demande;
  demande.exiger(permission);
  const choisit = session.active.genrePortee !== 'pole';
  const poleId = choisit ? lireIdentifiant(arguments_.url.searchParams, 'pole') : undefined;
  const { poles } = choisit ? await executer('referentiel.listerPoles', {}) : { poles: [] };
  return {
    ...demande,
    /** False while a role that sees all the pôles has chosen none. */
    choisi: !choisit || poleId !== undefined,
    quoi: { annee, ...(poleId ? { poleId } : {}) },
    commun: {
      annee,
      poles,
      poleId,
      pages: ouvrirPages(PAGES, session.active.role),
    },
  };
}
