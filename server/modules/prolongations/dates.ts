import { enToutesLettres } from '@polaris/regles/calendrier/lettres.ts';
import { getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import type { ChampsAvis } from './schema.ts';

type Dates = Pick<ChampsAvis, 'avisLe' | 'accordParents' | 'parentsLe' | 'concertationLe'>;

/**
 * The days of an opinion: given during the school year that ends or the summer after it, not in the
 * future, and before the parents answer. Refuses with every sentence at once.
 */
export function exigerDatesAvis(
  { droit, aujourdhui }: Pick<Contexte, 'droit' | 'aujourdhui'>,
  annee: string,
  { avisLe, accordParents, parentsLe, concertationLe }: Dates,
): void {
  const { rentree } = getExercice(droit, annee);
  const champs: Record<string, string> = {};
  const futur = 'Cette date est dans le futur. Vérifiez le jour et l’année.';
  if (avisLe > aujourdhui) champs.avisLe = futur;
  if (avisLe < rentree) {
    champs.avisLe = `L’avis se rend au cours de l’année ${annee}, à partir du ${enToutesLettres(rentree)}. Vérifiez la date.`;
  }
  for (const [nom, le] of Object.entries({ parentsLe, concertationLe })) {
    if (le === undefined) continue;
    if (le > aujourdhui) champs[nom] = futur;
    else if (le < avisLe) champs[nom] = 'Cette date précède l’avis. Vérifiez les deux dates.';
  }
  if (accordParents !== undefined && parentsLe === undefined) {
    champs.parentsLe = 'Indiquez quand les parents ont répondu.';
  }
  if (accordParents === undefined && parentsLe !== undefined) {
    champs.accordParents = 'Indiquez ce que les parents ont répondu.';
  }
  if (Object.keys(champs).length > 0) {
    throw new Refus('saisie-invalide', 'Certaines dates sont à corriger.', { champs });
  }
}
