import { type CodePiece, decrirePiece, PIECES } from '@polaris/regles/dossier/pieces.ts';
import { estPermis } from '../../kernel/permissions.ts';
import type { Role } from '../../kernel/session.ts';

export type { CodePiece };

export const CODES_PIECES = Object.keys(PIECES) as [CodePiece, ...CodePiece[]];

/** Pieces that hold health data, or the type of the pupil: for those who follow the pupil alone. */
export const MEDICALES: readonly CodePiece[] = [
  'bilan-medical',
  'echelle',
  'par',
  'attestation-orientation',
  'protocole-justificatif',
];

/** Certificates that the coopérante writes itself, and may therefore bring itself. */
export const DE_L_ECOLE = ['attestation-ordinaire', 'attestation-annee-en-cours'] as const;

/** What the coopérante holds a copy of: the protocol and its annexes, never a report nor a scale (DOS-1). */
export const OUVERTES_ECOLE: readonly CodePiece[] = [
  ...DE_L_ECOLE,
  'protocole',
  'tableau-synoptique',
  'annexe-2b',
  'annexe-2c',
  'pdf-d-integration',
  'pdf-de-prolongation',
  'pdf-d-arret',
  'annexe-4-de-prolongation',
  'annexe-4-d-arret',
  'copie-ecole-cooperante',
];

/** Copies given to a school: noted when they leave the pôle, with no file of their own. */
export const COPIES: readonly CodePiece[] = ['copie-ecole-cooperante', 'copie-ecole-partenaire'];

/** Reads a file only after giving a reason (`lecture_motivee`): the rows decide which file, not the code. */
const MOTIVES: readonly Role[] = ['inspection'];

/** May this role read pieces of this code? The row policies say the same a second time. */
export function voitPiece(role: Role, code: CodePiece): boolean {
  if (MOTIVES.includes(role)) return true;
  if (role === 'ecole') return OUVERTES_ECOLE.includes(code);
  return !MEDICALES.includes(code) || estPermis('medical.lire', role);
}

export const estCode = (code: string): code is CodePiece => Object.hasOwn(PIECES, code);

export const libellePiece = (code: CodePiece): string => decrirePiece(code).libelle;

/** Is this piece asked once for each school year? */
const estAnnuelle = (code: CodePiece): boolean => decrirePiece(code).parAnnee === true;

/** Must the year of this piece be said? The certificate of the current year is told apart by it too. */
export const exigeAnnee = (code: CodePiece): boolean =>
  estAnnuelle(code) || code === 'attestation-annee-en-cours';
