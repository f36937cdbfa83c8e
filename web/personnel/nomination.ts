import type { Resultat } from '@polaris/regles/resultat.ts';

type Etat = 'remplie' | 'manquante' | 'a-fournir' | 'sans-objet';

export type ConditionVue = {
  code: string;
  bloc: 'statut' | 'appels' | 'competence' | 'emploi' | 'date';
  libelle: string;
  etat: Etat;
  precision: string | null;
  depuis: string | null;
  article: string;
};

/** What the rule of appointment answers, in the order of the text. */
export type NominationVue = {
  conditions: ConditionVue[];
  actes: { acte: string; etat: Etat; depuis: string }[];
  premiere: string;
  prochaine: string;
  departage: string;
};

/** The parts of the answer of `statut.nomination`; null when it gives none. */
export function versNomination({ issue, detail }: Pick<Resultat, 'issue' | 'detail'>): NominationVue | null {
  if (issue !== 'resultat' || !detail.conditions) return null;
  const { conditions, actes, premiereDate, prochaineDate, departage } = detail as {
    conditions: Record<string, Omit<ConditionVue, 'code'>>;
    actes: NominationVue['actes'];
    premiereDate: string;
    prochaineDate: string;
    departage: string;
  };
  return {
    conditions: Object.entries(conditions).map(([code, condition]) => ({ code, ...condition })),
    actes,
    premiere: premiereDate,
    prochaine: prochaineDate,
    departage,
  };
}
