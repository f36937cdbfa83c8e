import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';

/** A certificate may be about a year before the calendars that are known. */
const ANTERIEURES = 5;

/** School years a piece may be about, newest first: those known, then a few before them. */
export function anneesDePiece(connues: readonly string[]): string[] {
  const premiere = connues.at(-1);
  if (!premiere) return [];
  return [...connues, ...Array.from({ length: ANTERIEURES }, (_, rang) => decalerAnnee(premiere, -1 - rang))];
}
