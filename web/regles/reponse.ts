import type { Issue, Resultat } from '@polaris/regles/resultat.ts';
import { type ChiffreVue, versChiffre } from '../composants/resultat.ts';

/** The answer of a rule, in the plain values that travel to the browser. */
export type ReponseVue = {
  issue: Issue;
  chiffre: ChiffreVue;
  references: { titre: string; article: string; regle: string; deduction?: string }[];
  /** The parts of the answer, as the API gives them. */
  detail: string;
};

export function versReponse(resultat: Resultat): ReponseVue {
  return {
    issue: resultat.issue,
    chiffre: versChiffre(resultat, 'Réponse'),
    references: resultat.references.map(({ titre, article, regle, deduction }) => ({
      titre,
      article,
      regle,
      ...(deduction ? { deduction } : {}),
    })),
    detail: Object.keys(resultat.detail).length === 0 ? '' : JSON.stringify(resultat.detail, null, 2),
  };
}

/** What it means that a rule gives no value. */
export const ISSUES: Readonly<Record<Exclude<Issue, 'resultat'>, string>> = {
  'non-applicable': 'La règle ne s’applique pas à ces faits.',
  'faits-manquants': 'Il manque un fait, ou une valeur qui n’est pas publiée.',
  'hors-periode': 'Ces faits sont hors de la période connue.',
};
