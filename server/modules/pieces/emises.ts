import type { GenreActe } from '../../db/schema.ts';
import type { ActeSigne } from '../signatures/index.ts';
import type { CodePiece } from './codes.ts';
import type { PieceComptee } from './situation.ts';

/** A paper that Polaris itself issued for a pupil. */
export type DocumentEmis = { modele: string; dateReference: string };

/**
 * Which piece a paper issued here is by itself, with nobody to sign it: the full protocol prints the
 * synoptic table (annexe 3), which is joined to it (DOS-4).
 */
const SANS_SIGNATURE: Readonly<Record<string, CodePiece>> = { 'protocole-ipt': 'tableau-synoptique' };

/**
 * Which pieces an act is once every party has answered it in Polaris, nobody on paper. The PDF of
 * integration is the first page of the protocol (IPT-15): (I) it is signed with it, for the year of its start.
 */
const SIGNEES: Partial<Record<GenreActe, readonly CodePiece[]>> = {
  protocole: ['protocole', 'pdf-d-integration'],
  'annexe-2c': ['annexe-2c'],
  prolongation: ['avis-de-prolongation', 'pdf-de-prolongation'],
  arret: ['pdf-d-arret'],
  par: ['par'],
};

/** The issued papers that stand for a piece, each an electronic original of its day. */
export function compterEmises(documents: readonly DocumentEmis[]): PieceComptee[] {
  return documents.flatMap(({ modele, dateReference }) => {
    const piece = Object.hasOwn(SANS_SIGNATURE, modele) ? SANS_SIGNATURE[modele] : undefined;
    return piece ? [{ piece, date: dateReference, exemplaire: 'original' as const }] : [];
  });
}

/** The signed acts that stand for a piece, dated by the last answer; each with the year it is about. */
export function compterSignees(
  actes: readonly (Pick<ActeSigne, 'genre' | 'signeLe' | 'electronique'> & { annee: string | null })[],
): PieceComptee[] {
  return actes
    .filter(({ electronique }) => electronique)
    .flatMap(({ genre, signeLe, annee }) =>
      (SIGNEES[genre] ?? []).map((piece) => ({
        piece,
        date: signeLe,
        exemplaire: 'original' as const,
        ...(annee ? { annee } : {}),
      })),
    );
}
