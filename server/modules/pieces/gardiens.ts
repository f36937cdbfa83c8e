import type { GardienPiece } from '../../db/schema.ts';

/**
 * Who holds the original of a piece. « Au pôle » is at the école siège (circulaire 8783). `original`: what
 * the pôle then has in its file may be called the original.
 */
export const GARDIENS = {
  electronique: { libelle: 'Le fichier est lui-même l’original (document électronique)', original: true },
  pole: { libelle: 'Sur papier au pôle, c’est-à-dire à l’école siège', original: true },
  'ecole-cooperante': { libelle: 'Sur papier à l’école coopérante', original: false },
  'ecole-partenaire': { libelle: 'Sur papier à l’école partenaire', original: false },
  'ecole-origine': { libelle: 'Sur papier à l’école spécialisée d’origine', original: false },
  autre: { libelle: 'Ailleurs, ou chez une personne', original: false },
} as const satisfies Record<GardienPiece, { libelle: string; original: boolean }>;

export const CLES_GARDIENS = Object.keys(GARDIENS) as [GardienPiece, ...GardienPiece[]];
