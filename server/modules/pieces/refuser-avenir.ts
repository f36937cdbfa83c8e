import { Refus } from '../../kernel/refus.ts';

/** A paper bears no date to come. Both arguments are civil days. */
export function refuserAvenir(datePiece: string, aujourdhui: string): void {
  if (datePiece <= aujourdhui) return;
  throw new Refus('saisie-invalide', 'La date est à corriger.', {
    champs: { datePiece: 'Une pièce ne peut pas porter une date à venir. Vérifiez le jour et l’année.' },
  });
}
