import { createHash, randomBytes } from 'node:crypto';
import { type CodePiece, libellePiece, MEDICALES } from './codes.ts';

/** Days a personal link serves, unless another number is asked for. */
export const DUREE_LIEN = 30;
export const DUREE_MAXIMALE = 90;

/** A token that nobody guesses: 256 bits, in characters that an address carries as they are. */
export const tirerJeton = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: enough to recognise it, not to find it again. */
export const empreinteJeton = (jeton: string): string => createHash('sha256').update(jeton).digest('hex');

/** What a stranger reads of the piece asked: a medical piece is not named. */
export const libellePublic = (code: CodePiece): string =>
  MEDICALES.includes(code) ? 'Le document décrit dans la demande que vous avez reçue' : libellePiece(code);
