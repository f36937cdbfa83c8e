import { Refus } from '../../kernel/refus.ts';

/** A pupil is born before the integration starts. Both arguments are civil days. */
export function exigerNaissanceAvant(naissance: string, debut: string): void {
  if (naissance < debut) return;
  throw new Refus('saisie-invalide', 'La date de naissance est à corriger.', {
    champs: { naissance: 'La date de naissance suit le début de l’intégration. Vérifiez l’année.' },
  });
}
