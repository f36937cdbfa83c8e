import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';

/** Refuses a day of a decision that has not come; the keys are the names of the fields. */
export function refuserAvenir(
  { aujourdhui }: Pick<Contexte, 'aujourdhui'>,
  jours: Readonly<Record<string, string | undefined>>,
): void {
  const champs = Object.fromEntries(
    Object.entries(jours)
      .filter(([, le]) => le !== undefined && le > aujourdhui)
      .map(([nom]) => [nom, 'Cette date est dans l’avenir. Encodez la décision quand elle est prise.']),
  );
  if (Object.keys(champs).length === 0) return;
  throw new Refus('saisie-invalide', 'Certaines dates sont à corriger.', { champs });
}
