import type { Role } from '../../kernel/session.ts';

/** What a step needs before it is done, each said as what is still missing. */
export const EXIGENCES = {
  introduite: 'Un auteur au moins introduit la proposition auprès de l’école spécialisée.',
  'ecole-designee': 'L’école ordinaire pressentie est à désigner : elle donne le pôle et le CPMS.',
  'avis-favorables': 'Tous les intervenants n’ont pas encore signé un avis favorable.',
  'sans-desaccord':
    'Un désaccord motivé est en vigueur : la concertation continue, ou la proposition prend fin.',
  'projet-defini':
    'Le projet est à définir conjointement, par les deux conseils de classe, le CPMS et le pôle.',
  'integration-ouverte': 'L’intégration est à encoder par le pôle.',
  'sections-completes': 'Des sections du protocole restent à compléter.',
  'signatures-completes': 'Des signatures ou l’avis du CPMS manquent au protocole.',
  'debut-atteint': 'L’intégration n’a pas encore commencé.',
  'en-cours': 'L’intégration n’est pas en cours.',
  'arret-encode': 'La fin de l’intégration n’est pas encodée.',
  'fin-passee': 'Le dernier jour de l’intégration n’est pas passé.',
} as const satisfies Record<string, string>;

export type Exigence = keyof typeof EXIGENCES;

/** Which requirements the file meets. */
export type FaitsVie = Readonly<Record<Exigence, boolean>>;

type DefinitionEtape = {
  titre: string;
  /** Whose account may act on it. */
  roles: readonly Role[];
  /** Every requirement of these steps is met before anyone acts on this one. */
  depuis: readonly string[];
  /** What makes it done. */
  exige: readonly Exigence[];
  article: string;
  /** What may come after. */
  suite: readonly string[];
  /** The day that binds it, when a text gives one. */
  echeance: 'liste-30-septembre' | 'dernier-jour-d-ecole' | null;
  /** A step that may never happen: it is offered, never missing. */
  facultative?: true;
};

/** The path of an integration, from its proposition to its last day: one table, used to refuse and to show. */
export const ETAPES_VIE = {
  proposition: {
    titre: 'Proposition',
    roles: ['ecole-specialisee', 'coordonnateur'],
    depuis: [],
    exige: ['introduite', 'ecole-designee'],
    article: 'Circulaire 8783, première IPT, 1)',
    suite: ['concertation'],
    echeance: null,
  },
  concertation: {
    titre: 'Concertation',
    roles: ['ecole-specialisee', 'ecole', 'cpms', 'coordonnateur'],
    depuis: ['proposition'],
    exige: ['avis-favorables', 'sans-desaccord'],
    article: 'Circulaire 8783, première IPT, 2) à 4)',
    suite: ['projet'],
    echeance: null,
  },
  projet: {
    titre: 'Projet commun',
    roles: ['ecole-specialisee', 'coordonnateur'],
    depuis: ['proposition', 'concertation'],
    exige: ['projet-defini'],
    article: 'Circulaire 8783, première IPT, 5)',
    suite: ['protocole'],
    echeance: null,
  },
  protocole: {
    titre: 'Protocole',
    roles: ['coordonnateur'],
    depuis: ['proposition', 'concertation', 'projet'],
    exige: ['integration-ouverte', 'sections-completes', 'signatures-completes'],
    article: 'Circulaire 8783, première IPT, 6), et annexe 2c',
    suite: ['en-cours'],
    echeance: 'liste-30-septembre',
  },
  'en-cours': {
    titre: 'Intégration en cours',
    roles: ['coordonnateur'],
    depuis: ['protocole'],
    exige: ['debut-atteint'],
    article: 'Décret du 03/03/2004, art. 132',
    suite: ['prolongation', 'changement-ecole', 'changement-pole', 'arret'],
    echeance: null,
  },
  prolongation: {
    titre: 'Prolongation',
    roles: ['coordonnateur'],
    depuis: ['en-cours'],
    exige: ['en-cours'],
    article: 'Circulaire 8783, annexe 4',
    suite: ['en-cours'],
    echeance: 'dernier-jour-d-ecole',
    facultative: true,
  },
  'changement-ecole': {
    titre: 'Changement d’école',
    roles: ['coordonnateur'],
    depuis: ['en-cours'],
    exige: ['en-cours'],
    article: 'Circulaire 8783, changement d’école',
    suite: ['en-cours'],
    echeance: null,
    facultative: true,
  },
  'changement-pole': {
    titre: 'Changement de pôle',
    roles: ['coordonnateur'],
    depuis: ['en-cours'],
    exige: ['en-cours'],
    article: 'Circulaire 8783, changement d’école',
    suite: ['en-cours'],
    echeance: null,
    facultative: true,
  },
  arret: {
    titre: 'Arrêt',
    roles: ['coordonnateur'],
    depuis: ['en-cours'],
    exige: ['arret-encode'],
    article: 'Décret du 11/07/2018, art. 21',
    suite: ['terminee'],
    echeance: null,
    facultative: true,
  },
  terminee: {
    titre: 'Intégration terminée',
    roles: [],
    depuis: ['arret'],
    exige: ['arret-encode', 'fin-passee'],
    article: 'Décret du 11/07/2018, art. 21',
    suite: [],
    echeance: null,
  },
} as const satisfies Record<string, DefinitionEtape>;

export type CleEtape = keyof typeof ETAPES_VIE;
export const CLES_ETAPES_VIE = Object.keys(ETAPES_VIE) as [CleEtape, ...CleEtape[]];

/** One step of the path, with keys that are known to exist. */
export function getEtape(cle: CleEtape): DefinitionConnue {
  return ETAPES_VIE[cle];
}

type DefinitionConnue = Omit<DefinitionEtape, 'depuis' | 'suite'> & {
  depuis: readonly CleEtape[];
  suite: readonly CleEtape[];
};
