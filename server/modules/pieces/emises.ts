import type { CodePiece } from './codes.ts';
import type { PieceComptee } from './situation.ts';

/** A paper that Polaris itself issued for a pupil. */
export type DocumentEmis = { modele: string; dateReference: string };

/**
 * Which piece a paper issued here is by itself, with nobody to sign it: the full protocol prints the
 * synoptic table (annexe 3), which is joined to it (DOS-4). What must be signed counts once it is signed.
 */
const SANS_SIGNATURE: Readonly<Record<string, CodePiece>> = { 'protocole-ipt': 'tableau-synoptique' };

/** The issued papers that stand for a piece, each an electronic original of its day. */
export function compterEmises(documents: readonly DocumentEmis[]): PieceComptee[] {
  return documents.flatMap(({ modele, dateReference }) => {
    const piece = Object.hasOwn(SANS_SIGNATURE, modele) ? SANS_SIGNATURE[modele] : undefined;
    return piece ? [{ piece, date: dateReference, exemplaire: 'original' as const }] : [];
  });
}
