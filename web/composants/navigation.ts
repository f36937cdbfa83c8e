import type { Role } from '@polaris/server/kernel/session.ts';
import type { EntreeNavigation } from './Navigation.tsx';

/** The entries of the left navigation, in the order they are shown. */
const ENTREES = {
  bord: { vers: '/tableau-de-bord', libelle: 'Tableau de bord' },
  eleves: { vers: '/eleves', libelle: 'Élèves' },
  enveloppe: { vers: '/enveloppe', libelle: 'Enveloppe' },
  comptes: { vers: '/comptes', libelle: 'Comptes et droits' },
  regles: { vers: '/regles', libelle: 'Règles' },
  simulateur: { vers: '/simulateur', libelle: 'Simulateur' },
} as const satisfies Record<string, EntreeNavigation>;

const { bord, eleves, enveloppe, comptes, regles, simulateur } = ENTREES;
const PUBLIQUES = [regles, simulateur];

/** What each role sees in the left navigation: at most nine entries. */
export const NAVIGATION = {
  administration: [bord, eleves, enveloppe, comptes, ...PUBLIQUES],
  coordonnateur: [bord, eleves, enveloppe, comptes, ...PUBLIQUES],
  membre: [bord, eleves, ...PUBLIQUES],
  'direction-siege': [bord, eleves, enveloppe, ...PUBLIQUES],
  po: [bord, enveloppe, ...PUBLIQUES],
  partenaire: [bord, eleves, ...PUBLIQUES],
  'ecole-specialisee': [bord, eleves, ...PUBLIQUES],
  ecole: [bord, eleves, ...PUBLIQUES],
  cpms: [bord, eleves, ...PUBLIQUES],
  verificateur: [bord, eleves, enveloppe, ...PUBLIQUES],
  dco: [bord, ...PUBLIQUES],
  cabinet: [bord, ...PUBLIQUES],
  inspection: [bord, eleves, ...PUBLIQUES],
} as const satisfies Record<Role, readonly EntreeNavigation[]>;

/** Each role in words. */
export const LIBELLES_ROLE = {
  administration: 'Cellule pôles territoriaux',
  coordonnateur: 'Coordination',
  membre: 'Équipe pluridisciplinaire',
  'direction-siege': "Direction de l'école siège",
  po: 'Pouvoir organisateur',
  partenaire: 'École partenaire',
  'ecole-specialisee': 'École spécialisée',
  ecole: 'École coopérante',
  cpms: 'Centre psycho-médico-social',
  verificateur: 'Vérification',
  dco: "Délégué au contrat d'objectifs",
  cabinet: 'Cabinet',
  inspection: 'Inspection',
} as const satisfies Record<Role, string>;
