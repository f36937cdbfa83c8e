/** Markup, HTML, French typography, a sign without glyph, control characters: all must print as typed. */
export const TEXTE_PIEGE =
  '#set page(fill: red) *gras* _x_ $x^2$ `code` <script>alert(1)</script> @ref [a] \\ "œ É ’ « » € ½ – —';

/** A name as long as the longest allowed, half of it without any place to break. */
export const NOM_LONG = 'Œuvrard-d’Hoogvorst-Vandenbroucke MWAMBAKIBALABALAMULUMBAKASON';

const TEXTE_DE_10_000 = Array.from(
  { length: 20 },
  (_, i) => `${i + 1}. ${TEXTE_PIEGE}\n${'Un texte long et sans histoire, écrit à la rentrée. '.repeat(8)}`,
)
  .join('\n\n')
  .padEnd(10_000, ' fin')
  .slice(0, 10_000);

/** Which keys hold what must stay valid: addresses, codes and closed choices. */
const INTOUCHABLES = /^(code|urlVerification|sexe)$/;
/** Days, school years, and closed choices written in small letters. */
const CLOS = /^(\d{4}-\d{2}-\d{2}|\d{4}-\d{2}|[a-z]+(-[a-z]+)*)$/;
const LONGS =
  /^(synthese|objectifs|evaluation|motivation|motifs|bilan|besoins?|observations|finalite|contenu|constat|description)$/;
const PIEGES = /^(adresse|localite|presence|telephone|precision|reference|ecole)$/;

/** Copies facts with every free text replaced by hostile ones of the greatest length allowed. */
export function rendreHostile<T>(faits: T): T {
  return JSON.parse(JSON.stringify(faits), (cle, valeur: unknown) => {
    if (LONGS.test(cle) && (valeur === null || typeof valeur === 'string')) return TEXTE_DE_10_000;
    if (typeof valeur !== 'string' || INTOUCHABLES.test(cle) || CLOS.test(valeur)) return valeur;
    return PIEGES.test(cle) ? TEXTE_PIEGE : NOM_LONG;
  });
}
