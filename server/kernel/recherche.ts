/** Removes accents, case and punctuation, so that « Éloïse D'Hondt » is found by « eloise dhondt ». */
export function cleRecherche(...morceaux: readonly string[]): string {
  return morceaux
    .join(' ')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
