/** The strokes of a drawing sent back after an error; none when it cannot be read. */
export function lireTraits(texte: string | undefined): number[][] {
  try {
    const lu: unknown = JSON.parse(texte || '[]');
    return Array.isArray(lu) && lu.every((trait) => Array.isArray(trait)) ? (lu as number[][]) : [];
  } catch {
    return [];
  }
}
