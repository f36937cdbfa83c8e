import type { Intervenant } from '../../db/schema.ts';
import type { Role } from '../../kernel/session.ts';

type DefinitionIntervenant = {
  titre: string;
  aide: string;
  /** Whose account may record this opinion; the others of the concertation give it on paper. */
  roles: readonly Role[];
};

/** Who is concerted about a proposition (IPT-2, circulaire 8783), in the order they are shown. */
export const INTERVENANTS = {
  'ecole-specialisee': {
    titre: 'École d’enseignement spécialisé',
    aide: 'Le conseil de classe de l’école d’origine.',
    roles: ['ecole-specialisee', 'coordonnateur'],
  },
  'ecole-ordinaire': {
    titre: 'École ordinaire pressentie',
    aide: 'Le conseil de classe de l’école qui accueillerait l’élève.',
    roles: ['ecole', 'ecole-specialisee', 'coordonnateur'],
  },
  cpms: {
    titre: 'Guidance (CPMS)',
    aide: 'L’organisme qui assure la guidance de l’élève, ou le centre de l’école ordinaire.',
    roles: ['cpms', 'ecole-specialisee', 'coordonnateur'],
  },
  responsable: {
    titre: 'Parents ou élève majeur',
    aide: 'Les parents, la personne investie de l’autorité parentale, ou l’élève s’il est majeur.',
    roles: ['ecole-specialisee', 'coordonnateur'],
  },
  pole: {
    titre: 'Pôle territorial',
    aide: 'Le pôle de l’école ordinaire, qui accompagnerait l’élève.',
    roles: ['coordonnateur'],
  },
} as const satisfies Record<Intervenant, DefinitionIntervenant>;

export const CLES_INTERVENANTS = Object.keys(INTERVENANTS) as [Intervenant, ...Intervenant[]];

/** Who may introduce a proposition (IPT-2). */
export const AUTEURS = {
  'conseil-de-classe': 'Le conseil de classe de l’école d’enseignement spécialisé',
  guidance: 'L’organisme qui assure la guidance des élèves de l’école spécialisée',
  parents: 'Les parents ou la personne investie de l’autorité parentale',
  'eleve-majeur': 'L’élève lui-même, majeur',
} as const satisfies Record<string, string>;

export type Auteur = keyof typeof AUTEURS;
export const CLES_AUTEURS = Object.keys(AUTEURS) as [Auteur, ...Auteur[]];

/** Who defines the project together (IPT-2), all four of them. */
export const PARTICIPANTS_PROJET = {
  'conseil-specialise': 'Le conseil de classe de l’école spécialisée, assisté par sa guidance',
  'conseil-ordinaire': 'Le conseil de classe de l’école ordinaire',
  cpms: 'Le CPMS qui assiste l’école ordinaire',
  pole: 'Le pôle territorial',
} as const satisfies Record<string, string>;

export type Participant = keyof typeof PARTICIPANTS_PROJET;
export const CLES_PARTICIPANTS = Object.keys(PARTICIPANTS_PROJET) as [Participant, ...Participant[]];

/** To whom a disagreement is written: it depends on who organises the specialised school (IPT-2). */
export const DESTINATAIRES = {
  direction: 'à la direction de l’école d’enseignement spécialisé',
  po: 'au pouvoir organisateur de l’école d’enseignement spécialisé',
} as const;

/** The addressee of a written disagreement, by the network of the specialised school. */
export function destinataireDe(reseau: string): keyof typeof DESTINATAIRES {
  return reseau === 'wbe' ? 'direction' : 'po';
}
