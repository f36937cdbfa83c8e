import { type Bloc, blocCases, blocChamps, blocListe, blocParagraphes, blocTexte } from '../commun/blocs.ts';
import { formaterJour } from '../commun/champs.ts';
import { champJour } from '../commun/champs-communs.ts';
import type { IssueDerogation } from './faits.ts';

type Genre = IssueDerogation['genre'];

/** Subject of the letter, by outcome. */
export const OBJETS: Readonly<Record<Genre, string>> = {
  accord: 'Demande de dérogation après le 30 septembre – accord',
  refus: 'Demande de dérogation après le 30 septembre – refus',
  complement: 'Demande de dérogation après le 30 septembre – demande de complément',
};

const CASES: Readonly<Record<Genre, string>> = {
  accord: 'La dérogation est accordée',
  refus: 'La dérogation est refusée',
  complement: 'Un complément est demandé',
};

/** What the letter says of the outcome; without one, boxes and lines to fill. */
export function blocsIssue(issue: IssueDerogation | null): Bloc[] {
  if (issue === null) {
    return [
      blocCases('La décision', CASES, []),
      blocChamps(null, [champJour('Début autorisé de l’intégration', null)]),
      blocTexte('Motifs du refus, ou éléments à fournir', null, { lignes: 4 }),
    ];
  }
  switch (issue.genre) {
    case 'accord':
      return [
        blocParagraphes('La décision', [
          `La dérogation est accordée. L’intégration permanente totale se poursuit avec le nouveau partenaire à partir du ${formaterJour(issue.debut)}, date du protocole.`,
          ...(issue.remarque === null ? [] : [issue.remarque]),
        ]),
      ];
    case 'refus':
      return [
        blocParagraphes('La décision', [
          'La dérogation est refusée. L’intégration avec le nouveau partenaire ne peut pas débuter.',
        ]),
        blocTexte('Motifs du refus', issue.motifs),
      ];
    case 'complement':
      return [
        blocParagraphes('La décision', [
          'La demande ne peut pas encore être tranchée : les éléments suivants sont à fournir.',
        ]),
        blocListe(null, issue.demandes),
        ...(issue.avantLe === null
          ? []
          : [blocChamps(null, [champJour('Réponse souhaitée avant le', issue.avantLe)])]),
      ];
  }
}
