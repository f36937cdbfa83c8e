import type { Role } from '@polaris/server/kernel/session.ts';
import type { EntreeNavigation } from './Navigation.tsx';

/** The entries of the left navigation, in the order they are shown. */
const ENTREES = {
  attestations: { vers: '/attestations', libelle: 'Attestations' },
  echanges: { vers: '/demandes-cpms', libelle: 'Échanges avec les pôles' },
  lectures: { vers: '/lectures', libelle: 'Lectures motivées' },
  bord: { vers: '/tableau-de-bord', libelle: 'Tableau de bord' },
  eleves: { vers: '/eleves', libelle: 'Élèves' },
  propositions: { vers: '/propositions', libelle: 'Propositions' },
  financement: { vers: '/financement', libelle: 'Financement' },
  ecoles: { vers: '/ecoles', libelle: 'Écoles' },
  annuaire: { vers: '/annuaire', libelle: 'Annuaire des pôles' },
  habilitations: { vers: '/habilitations', libelle: 'Habilitations' },
  journal: { vers: '/journal', libelle: 'Journal' },
  regles: { vers: '/regles', libelle: 'Règles' },
  simulateur: { vers: '/simulateur', libelle: 'Simulateur' },
} as const satisfies Record<string, EntreeNavigation>;

const {
  bord,
  eleves,
  propositions,
  financement,
  ecoles,
  annuaire,
  habilitations,
  journal,
  regles,
  simulateur,
} = ENTREES;
const PUBLIQUES = [regles, simulateur];
const GESTION = [bord, eleves, financement, ecoles, annuaire, habilitations, journal, ...PUBLIQUES];
const EQUIPE = [bord, eleves, propositions, financement, ecoles, annuaire, ...PUBLIQUES];
/** For the roles whose screens are still to come: the dashboard says so. */
const ATTENTE = [bord, ...PUBLIQUES];

/** What each role sees in the left navigation: at most nine entries, each one open to it. */
export const NAVIGATION = {
  administration: GESTION,
  coordonnateur: GESTION,
  membre: EQUIPE,
  'direction-siege': EQUIPE,
  po: ATTENTE,
  partenaire: ATTENTE,
  'ecole-specialisee': [bord, propositions, ...PUBLIQUES],
  ecole: [bord, eleves, propositions, ENTREES.attestations, annuaire, ...PUBLIQUES],
  cpms: [bord, propositions, ENTREES.echanges, ...PUBLIQUES],
  verificateur: [bord, eleves, ecoles, annuaire, ...PUBLIQUES],
  dco: ATTENTE,
  cabinet: ATTENTE,
  inspection: [bord, ENTREES.lectures, ...PUBLIQUES],
} as const satisfies Record<Role, readonly EntreeNavigation[]>;

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
