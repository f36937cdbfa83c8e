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

/** Which keys hold what must stay valid: days, school years, addresses, codes and closed choices. */
const INTOUCHABLES =
  /^(date|code|urlVerification|dateNaissance|debut|le|anneeScolaire|inscritSpecialiseLe|sexe|moyen|sens|sorte)$/;
const LONGS = ['synthese', 'objectifs', 'evaluation'];

/** Copies facts with every free text replaced by hostile ones of the greatest length allowed. */
export function rendreHostile<T>(faits: T): T {
  return JSON.parse(JSON.stringify(faits), (cle, valeur: unknown) => {
    if (LONGS.includes(cle)) return TEXTE_DE_10_000;
    if (typeof valeur !== 'string' || INTOUCHABLES.test(cle)) return valeur;
    return cle === 'adresse' || cle === 'localite' || cle === 'presence' ? TEXTE_PIEGE : NOM_LONG;
  });
}
