/** A value that JSON can carry: what a view is made of. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [cle: string]: Json };

const MARQUE_ILLISIBLE = '\u25A1';
const LONGUEUR_SANS_COUPURE = 26;
const PAS_DE_COUPURE = 13;
const SUITE_SANS_COUPURE = new RegExp(`[^\\s\\u200B\\-\\u2013]{${LONGUEUR_SANS_COUPURE},}`, 'gu');
const TRANCHE = new RegExp(`(.{${PAS_DE_COUPURE}})(?=.)`, 'gu');

/**
 * Makes a typed text printable without changing what it says: accents composed, line ends unified,
 * control and direction characters dropped, apostrophes curled, a character the font cannot draw shown as « □ », and a
 * discreet break allowed inside very long words so that they stay within their column.
 */
export function rendreAffichable(texte: string, couverture: ReadonlySet<number>): string {
  const propre = texte
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{C}\n]/gu, '')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
  const lisible = Array.from(propre, (signe) => {
    if (signe === '\n' || couverture.has(signe.codePointAt(0) ?? 0)) return signe;
    return /\s/u.test(signe) ? ' ' : MARQUE_ILLISIBLE;
  }).join('');
  return lisible.replace(SUITE_SANS_COUPURE, (suite) => suite.replace(TRANCHE, '$1\u200B'));
}

/** Applies {@link rendreAffichable} to every text of a view; keys, numbers and booleans are kept. */
export function rendreVueAffichable(vue: unknown, couverture: ReadonlySet<number>): unknown {
  return JSON.parse(JSON.stringify(vue), (_cle, valeur: Json) =>
    typeof valeur === 'string' ? rendreAffichable(valeur, couverture) : valeur,
  );
}

/** Splits a long text into paragraphs (blank line) of lines (single line end); empty text gives null. */
export function enParagraphes(texte: string | null): string[][] | null {
  const paragraphes = (texte ?? '')
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraphe) => paragraphe.split('\n').map((ligne) => ligne.trim()))
    .map((lignes) => lignes.filter((ligne) => ligne !== ''))
    .filter((lignes) => lignes.length > 0);
  return paragraphes.length === 0 ? null : paragraphes;
}
