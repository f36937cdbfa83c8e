import type { GardienPiece } from '../../db/schema.ts';

/**
 * Who holds the original of a piece, and whether the pôle then has the original in its file. « Au pôle » is
 * at the école siège (circulaire 8783); an electronic original is the file itself.
 */
export const GARDIENS = {
  electronique: { original: true },
  pole: { original: true },
  'ecole-cooperante': { original: false },
  'ecole-partenaire': { original: false },
  'ecole-origine': { original: false },
  autre: { original: false },
} as const satisfies Record<GardienPiece, { original: boolean }>;

export const CLES_GARDIENS = Object.keys(GARDIENS) as [GardienPiece, ...GardienPiece[]];
