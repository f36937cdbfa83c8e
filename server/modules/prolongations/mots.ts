import type { Avis, ChangementPartenaire, IssueAnnee } from '../../db/schema.ts';

/** Outcomes of a school year of integration, in words (circulaire 8783, annexe 4). */
export const ISSUES: Readonly<Record<IssueAnnee, string>> = {
  'ipt-pole': 'Intégration permanente totale, avec le pôle',
  'ipp-hors-pole': 'Intégration permanente partielle, hors pôle',
  'itp-hors-pole': 'Intégration temporaire partielle, hors pôle',
  arret: 'Arrêt de l’intégration',
};

/** Outcomes that send the pupil on with a specialised school, outside the pôle. */
export const ISSUES_HORS_POLE: readonly IssueAnnee[] = ['ipp-hors-pole', 'itp-hors-pole'];

export const CHANGEMENTS: Readonly<Record<ChangementPartenaire, string>> = {
  aucun: 'La même école',
  ecole: 'Une autre école du pôle',
  pole: 'Une école d’un autre pôle',
};

export const AVIS: Readonly<Record<Avis, string>> = {
  favorable: 'Favorable',
  defavorable: 'Défavorable',
};

/** Who gives the opinion, as the rule names it. */
export const ORGANES: Readonly<Record<string, string>> = {
  'equipe-educative': 'équipe éducative, élargie aux membres du pôle chargés de l’élève',
  'conseil-de-classe': 'conseil de classe, élargi aux membres du pôle chargés de l’élève',
};

/** What is still to be said of a prolongation, by the fact the rule misses. */
export const MANQUES: Readonly<Record<string, string>> = {
  avis: 'L’avis sur la prolongation n’est pas encodé.',
  avisLe: 'La date de l’avis n’est pas encodée.',
  apresAvisDeTous: 'L’avis ne dit pas s’il est pris après celui de tous les enseignants.',
  accordParents: 'La réponse des parents n’est pas encodée.',
};

const cles = <C extends string>(table: Readonly<Record<C, string>>) => Object.keys(table) as [C, ...C[]];

export const CLES_ISSUES = cles(ISSUES);
export const CLES_CHANGEMENTS = cles(CHANGEMENTS);
export const CLES_AVIS = cles(AVIS);

/** A table as the options of a question. */
export function enOptions(table: Readonly<Record<string, string>>) {
  return Object.entries(table).map(([valeur, libelle]) => ({ valeur, libelle }));
}
