import type { CodeRefus } from '../refus.ts';
import type { Entree, NomCas } from '../registre.ts';
import type { Role } from '../session.ts';
import type { Equipe } from './equipe.ts';
import { IDS, numeroter } from './identite.ts';
import { ANNEE, type Dossier, type MondeEntier, PIECE_ESSAI } from './monde.ts';
import type { Partage } from './partage.ts';

/** What a request aims at, seen from a session of pôle A, school A1: its own, or out of its school or pôle. */
export const CIBLES = ['le sien', 'une autre école', 'un autre pôle'] as const;
export type Cible = (typeof CIBLES)[number];

/**
 * How far a permitted role may aim. `suivant le rôle`: all for the administration, the pôle, or the school.
 * `pole`: a pôle as a whole, its PO included. `part`: parts of a team, the siège being « le sien » and the partner « une autre école ».
 */
export type Portee = 'suivant le rôle' | 'pole' | 'part' | 'partout';

/**
 * What is expected of one use case, written from the table of roles and not from the code: who may ask,
 * how far, and the refusals that hide what is out of reach.
 */
export type Attendu<N extends NomCas> = {
  roles: readonly Role[] | 'public';
  /** Absent: the input names nothing, the session alone decides. */
  portee?: Portee;
  /** Refusals other than those of permission by which an object out of reach may be answered. */
  refus?: readonly CodeRefus[];
  /** Names of the schools and pôles of everyone may appear in the answer. */
  annuaire?: true;
  entree: (monde: MondeEntier, cible: Cible) => Entree<N>;
};

export const EQUIPE = ['coordonnateur', 'membre', 'direction-siege'] as const;
export const LECTEURS = [...EQUIPE, 'administration', 'ecole', 'verificateur'] as const;
/** Who composes, recruits and answers for a part of the team. */
export const EMPLOYEURS = ['coordonnateur', 'direction-siege', 'po', 'partenaire'] as const;
export const COORDONNATEUR = ['coordonnateur'] as const;
export const MENEURS = ['ecole-specialisee', 'coordonnateur'] as const;
export const GESTION = ['administration', 'coordonnateur'] as const;

const DOSSIERS = { 'le sien': 'a1', 'une autre école': 'a2', 'un autre pôle': 'b' } as const;
export const dossier = (monde: MondeEntier, cible: Cible): Dossier => monde.dossiers[DOSSIERS[cible]];
/** What the pôle aimed at shares. */
export const partage = ({ partages }: MondeEntier, cible: Cible): Partage =>
  cible === 'un autre pôle' ? partages.b : partages.a;
/** The part of a team aimed at: the siège of A, its partner, the siège of B. */
export const equipe = ({ equipes }: MondeEntier, cible: Cible): Equipe =>
  ({ 'le sien': equipes.a, 'une autre école': equipes.a2, 'un autre pôle': equipes.b })[cible];
export const ECOLES = { 'le sien': IDS.a1, 'une autre école': IDS.a2, 'un autre pôle': IDS.b1 } as const;
export const POLES = {
  'le sien': IDS.poleA,
  'une autre école': IDS.poleA,
  'un autre pôle': IDS.poleB,
} as const;
/** Held by `membre` of pôle A, and of pôle B. */
export const HABILITATIONS = {
  'le sien': numeroter(1102),
  'une autre école': numeroter(1102),
  'un autre pôle': numeroter(1202),
} as const;

/** The team that follows the pupil: health data stop there. */
export const MEDICAL = ['coordonnateur', 'membre'] as const;
/** The scale of last school year, as it was read. */
export const PASSEE = { annee: '2024-25', passeeLe: '2025-05-12', rang: 1 } as const;

/** A ground of full right: nothing else is asked. */
export const FIN = { motif: 'changement-domicile', dateEvenement: '2025-10-02' } as const;

/** The school year that ends, seen from the world of the tests, and an opinion on the one after. */
export const FIN_D_ANNEE = (integrationId: string) => ({ integrationId, annee: ANNEE });
export const AVIS = { avis: 'favorable', avisLe: '2025-10-06', avisDeTous: 'oui' } as const;

export const LOT = (integrationId: string) => ({
  genre: 'prolonger' as const,
  annee: ANNEE,
  integrationIds: [integrationId],
  communs: {},
});

/** What a school or a person without account brings. */
export const DEPOT_ESSAI = {
  datePiece: PIECE_ESSAI.datePiece,
  original: 'fichier',
  fichier: PIECE_ESSAI.fichier,
} as const;
