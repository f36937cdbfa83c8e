const TEXTES = /<h5:div[^>]*class="tsel"[^>]*>([^<]*)<\/h5:div>/g;
const ENTITES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * Reads back the words of a page drawn by `Compilateur.dessiner`, in reading order, lines joined by
 * a space and discreet breaks removed. A PDF hides its text in compressed glyph numbers; the drawing
 * of the same layout carries it in clear.
 */
export function lireTexte(svg: string): string {
  const lignes = Array.from(svg.matchAll(TEXTES), ([, texte = '']) =>
    texte.replace(/&(lt|gt|quot|amp|#39);/g, (entite) => ENTITES[entite] ?? entite),
  );
  return lignes.join(' ').replaceAll('\u200B', '').replace(/\s+/g, ' ');
}

/** Marks that every document must carry: PDF/UA-1, language, tags, and its number of pages. */
export function lireMarques(pdf: Uint8Array): {
  pdfUa: boolean;
  francais: boolean;
  balise: boolean;
  pages: number;
} {
  const brut = Buffer.from(pdf).toString('latin1');
  return {
    pdfUa: brut.includes('<pdfuaid:part>1</pdfuaid:part>'),
    francais: brut.includes('/Lang (fr-BE)'),
    balise: /\/MarkInfo\s*<<[^>]*\/Marked true/.test(brut),
    pages: brut.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
  };
}
