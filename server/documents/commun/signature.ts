import type { Jour } from './champs.ts';

/** How a signature was given; IPT signatures may be electronic or scanned (Infos du Pacte, juin 2024). */
export type MoyenSignature = 'manuscrite' | 'numerisee' | 'electronique';

/**
 * A signature drawn with the finger or the mouse: strokes made of points, each `[x, y]` in whole
 * units of a sheet `largeur` × `hauteur`, origin at the top left.
 */
export type Trace = { largeur: number; hauteur: number; traits: number[][][] };

/** What the page shows in the box. A typed name is printed in italics with the day it was given. */
export type Apparence = { genre: 'nom-tape' } | { genre: 'dessin'; trace: Trace };

/**
 * A recorded signature. `delegation` is true when the delegate signs for the PO. `apparence` is only
 * for signatures given in the application; a paper one has none.
 */
export type Signature = {
  nom: string;
  qualite: string;
  le: Jour;
  moyen: MoyenSignature;
  delegation: boolean;
  apparence?: Apparence | null;
};

/** An opinion, which is not an agreement: it is signed all the same. */
export type AvisSigne = { sens: 'favorable' | 'defavorable'; signature: Signature };
