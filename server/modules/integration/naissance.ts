import { Refus } from '../../kernel/refus.ts';

/** Ages on the first day of the integration, in whole years: beyond them the year was mistyped. */
const AGES = { min: 2, max: 22 } as const;

/**
 * A pupil is born in the past, and has on the first day of the integration an age at which one goes to
 * school. All arguments are civil days; without a first day, only the birth is checked.
 */
export function exigerNaissance(naissance: string, debut: string | null, aujourdhui: string): void {
  const faute = trouverFaute(naissance, debut, aujourdhui);
  if (!faute) return;
  throw new Refus('saisie-invalide', 'La date de naissance est à corriger.', {
    champs: { naissance: faute },
  });
}

function trouverFaute(naissance: string, debut: string | null, aujourdhui: string): string | null {
  if (debut !== null && naissance >= debut) {
    return 'La date de naissance suit le début de l’intégration. Vérifiez l’année.';
  }
  if (naissance >= aujourdhui) return 'La date de naissance est dans le futur. Vérifiez l’année.';
  if (debut === null) return null;
  const { years: age } = Temporal.PlainDate.from(naissance).until(debut, { largestUnit: 'years' });
  if (age >= AGES.min && age <= AGES.max) return null;
  const ans = age > 1 ? 'ans' : 'an';
  return `L’élève aurait ${age} ${ans} au début de l’intégration. L’âge va de ${AGES.min} à ${AGES.max} ans : vérifiez l’année.`;
}
