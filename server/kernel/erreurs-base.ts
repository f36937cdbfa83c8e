import { Refus } from './refus.ts';

/**
 * What the database itself refuses, in words for a person. A row policy or a constraint is the second
 * lock: reaching it means the first one let something pass, but nothing was written.
 */
const TRADUCTIONS: Readonly<Record<string, () => Refus>> = {
  // insufficient_privilege, row-level security
  '42501': () => new Refus('interdit', 'Cet élément n’appartient pas à votre périmètre.'),
  // unique_violation
  '23505': () => new Refus('conflit', 'Cet élément existe déjà. Rechargez la page pour le voir.'),
  // foreign_key_violation
  '23503': () => new Refus('introuvable', 'Un élément lié n’existe pas ou n’existe plus. Rechargez la page.'),
  // check_violation
  '23514': () => new Refus('saisie-invalide', 'Une valeur sort de ce qui est admis. Vérifiez vos réponses.'),
  // invalid_text_representation, character_not_in_repertoire
  '22P02': () => new Refus('saisie-invalide', 'Une valeur n’a pas la forme attendue. Vérifiez vos réponses.'),
  '22021': () =>
    new Refus('saisie-invalide', 'Un texte contient un caractère qui ne peut pas être enregistré.'),
  // datetime_field_overflow, numeric_value_out_of_range
  '22008': () => new Refus('saisie-invalide', 'Une date sort du calendrier. Vérifiez vos réponses.'),
  '22003': () => new Refus('saisie-invalide', 'Un nombre est trop grand. Vérifiez vos réponses.'),
};

/** Maps a database error to a refusal; any other error is returned as it is. */
export function traduireErreurBase(erreur: unknown): unknown {
  if (erreur instanceof Refus || !(erreur instanceof Error)) return erreur;
  const code = (erreur as Error & { code?: unknown }).code;
  return (typeof code === 'string' && TRADUCTIONS[code]?.()) || erreur;
}
