import { estPermis, type Permission } from '@polaris/server/kernel/permissions.ts';
import type { Role } from '@polaris/server/kernel/session.ts';
import type { EntreeNavigation } from './Navigation.tsx';

type Entree = EntreeNavigation & {
  /** What its page needs; null when every account may open it. */
  permission: Permission | null;
};

/** Where people work, in the order shown; the order is that of a day, not of the alphabet. */
const TRAVAIL = [
  { vers: '/tableau-de-bord', libelle: 'Tableau de bord', permission: null },
  { vers: '/eleves', libelle: 'Élèves', permission: 'eleves.lire' },
  { vers: '/propositions', libelle: 'Propositions', permission: 'propositions.lire' },
  { vers: '/demandes', libelle: 'Aménagements', permission: 'demandes.lire' },
  { vers: '/declarations', libelle: 'Déclarations', permission: 'declarations.suivre' },
  { vers: '/derogations', libelle: 'Dérogations', permission: 'derogations.decider' },
  { vers: '/attestations', libelle: 'Attestations', permission: 'pieces.fournir' },
  { vers: '/demandes-cpms', libelle: 'Échanges avec les pôles', permission: 'secret.repondre' },
  { vers: '/lectures', libelle: 'Lectures motivées', permission: 'lecture.motiver' },
  { vers: '/sensori-moteur', libelle: 'Échelles', permission: 'medical.lire' },
  { vers: '/financement', libelle: 'Financement', permission: 'enveloppe.lire' },
  { vers: '/equipe', libelle: 'Équipe', permission: 'equipe.lire' },
  { vers: '/ma-part', libelle: 'Ma part de points', permission: 'partage.lirePart' },
  { vers: '/ecoles', libelle: 'Écoles', permission: 'referentiel.lire' },
] as const satisfies readonly Entree[];

/** What is needed now and then: folded under the list. */
const OUTILS = [
  { vers: '/fin-d-annee', libelle: 'Fin d’année', permission: 'prolongations.reprendre' },
  { vers: '/rentree', libelle: 'Rentrée', permission: 'prolongations.reprendre' },
  { vers: '/pieces', libelle: 'Pièces manquantes', permission: 'pieces.suivre' },
  { vers: '/attestations', libelle: 'Attestations demandées', permission: 'pieces.suivre' },
  { vers: '/suggestions', libelle: 'Modifications proposées', permission: 'suggestions.lire' },
  { vers: '/calcul-national', libelle: 'Calcul national', permission: 'national.calculer' },
  { vers: '/administration/valeurs', libelle: 'Valeurs publiées', permission: 'parametres.publier' },
  { vers: '/administration/grilles', libelle: 'Grilles d’échelle', permission: 'grilles.gerer' },
  { vers: '/financement/livre', libelle: 'Budgets A, B et C', permission: 'livre.lire' },
  { vers: '/transferts', libelle: 'Transferts de dossiers', permission: 'transferts.lire' },
  { vers: '/annuaire', libelle: 'Annuaire des pôles', permission: 'referentiel.lire' },
  { vers: '/habilitations', libelle: 'Habilitations', permission: 'habilitations.gerer' },
  { vers: '/journal', libelle: 'Journal', permission: 'journal.lire' },
  { vers: '/regles', libelle: 'Règles', permission: null },
  { vers: '/simulateur', libelle: 'Simulateur', permission: null },
] as const satisfies readonly Entree[];

/** What a role sees in the left navigation: nine places of work at most, then the tools. */
export function naviguer(role: Role): { travail: EntreeNavigation[]; outils: EntreeNavigation[] } {
  const ouvertes = (entrees: readonly Entree[]) =>
    entrees
      .filter(({ permission }) => permission === null || estPermis(permission, role))
      .map(({ vers, libelle }) => ({ vers, libelle }));
  const travail = ouvertes(TRAVAIL);
  // A tool below a place of work is reached from that place, when the role has it.
  const dessous = (vers: string) => travail.some((lieu) => vers.startsWith(`${lieu.vers}/`));
  return { travail, outils: ouvertes(OUTILS).filter(({ vers }) => !dessous(vers)) };
}
