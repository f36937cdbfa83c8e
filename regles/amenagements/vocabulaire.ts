/** The words of the reasonable adjustments, one table each, the same on the server and on the screens. */

export const URGENCES = {
  ordinaire: 'Sans urgence particulière',
  proche: 'Dans le mois',
  urgente: 'Urgente : la scolarité est en jeu',
} as const satisfies Record<string, string>;
export type Urgence = keyof typeof URGENCES;

/** States of a request, computed from its decisions. */
export const ETATS_DEMANDE = {
  recue: 'Reçue, à examiner',
  observation: 'Observation décidée',
  collectif: 'Accompagnement collectif décidé',
  'individuel-groupe': 'Accompagnement en groupe décidé',
  individuel: 'Accompagnement individuel décidé',
  refus: 'Pas d’intervention, motivée',
  close: 'Close',
} as const satisfies Record<string, string>;
export type EtatDemande = keyof typeof ETATS_DEMANDE;

export const CLOTURES = {
  aboutie: 'La demande a abouti',
  'sans-suite': 'Sans suite',
  retiree: 'Retirée par l’école',
} as const satisfies Record<string, string>;

export const MOYENS_CONTACT = {
  telephone: 'Téléphone',
  courriel: 'Courriel',
  courrier: 'Courrier',
  visite: 'Visite',
} as const satisfies Record<string, string>;

export const CATEGORIES = {
  materiel: 'Matériel',
  organisationnel: 'Organisationnel',
  pedagogique: 'Pédagogique',
} as const satisfies Record<string, string>;
export type Categorie = keyof typeof CATEGORIES;

/** What a pupil meets difficulty with in class: words of learning, never of medicine. */
export const BESOINS = {
  lire: 'Lire et comprendre un texte',
  ecrire: 'Écrire',
  calculer: 'Calculer et raisonner',
  attention: 'Rester attentif',
  memoire: 'Retenir',
  organisation: 'S’organiser',
  comprendre: 'Comprendre les consignes',
  bouger: 'Bouger et manipuler',
  voir: 'Voir',
  entendre: 'Entendre',
  communiquer: 'Communiquer',
  emotions: 'Gérer ses émotions et sa fatigue',
} as const satisfies Record<string, string>;
export type Besoin = keyof typeof BESOINS;

/** Who established a diagnosis. */
export const AUTEURS_DIAGNOSTIC = {
  medecin: 'Médecin ou spécialiste',
  paramedical: 'Prestataire paramédical',
  'equipe-pluridisciplinaire': 'Équipe pluridisciplinaire',
  cpms: 'Centre psycho-médico-social',
  autre: 'Autre auteur',
} as const satisfies Record<string, string>;

export const MOTIFS_FIN_PAR = {
  'objectifs-atteints': 'Les objectifs sont atteints',
  'plus-necessaire': 'Les aménagements ne sont plus nécessaires',
  'changement-ecole': 'L’élève change d’école',
  'passage-ipt': 'L’élève entre en intégration permanente totale',
  'orientation-specialise': 'L’élève est orienté vers l’enseignement spécialisé',
  'demande-parents': 'Les parents ou l’élève majeur y mettent fin',
  'fin-scolarite': 'L’élève termine sa scolarité',
  autre: 'Autre motif',
} as const satisfies Record<string, string>;

/** States of a PAR, computed from its facts. */
export const ETATS_PAR = {
  'a-completer': 'À compléter : aucun aménagement',
  'a-venir': 'Commence bientôt',
  'en-cours': 'En cours',
  'a-evaluer': 'Évaluation attendue',
  echu: 'Échu : à prolonger ou à terminer',
  termine: 'Terminé',
} as const satisfies Record<string, string>;
export type EtatPar = keyof typeof ETATS_PAR;

export const CONCLUSIONS = {
  poursuivre: 'Poursuivre sans changement',
  ajuster: 'Ajuster les aménagements',
  'mettre-fin': 'Mettre fin au protocole',
} as const satisfies Record<string, string>;

/** Missions of the team (PAR-5). */
export const MISSIONS = {
  information: 'Information des équipes éducatives',
  liens: 'Liens entre les partenaires',
  'soutien-equipes': 'Soutien aux équipes éducatives',
  'elaboration-par': 'Élaboration de protocoles d’aménagements raisonnables',
  'accompagnement-individuel': 'Accompagnement individuel',
  evaluation: 'Évaluation des aménagements',
  ipt: 'Intégration permanente totale',
} as const satisfies Record<string, string>;

export const FORMES_INTERVENTION = {
  individuelle: 'Individuelle',
  'individuelle-groupe': 'Individuelle en groupe',
  collective: 'Collective',
} as const satisfies Record<string, string>;

export const CONTACTS = {
  'jamais-joint': 'Jamais joint',
  joint: 'Joint',
  actif: 'Actif',
} as const satisfies Record<string, string>;

export const GENRES_REUNION = {
  concertation: 'Concertation',
  evaluation: 'Évaluation',
  parents: 'Réunion de parents (facultative pour le pôle)',
  autre: 'Autre',
} as const satisfies Record<string, string>;

/** The keys of one of these tables, as a schema needs them. */
export function clesDe<T extends Readonly<Record<string, unknown>>>(
  table: T,
): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];
}
