import type { Executer } from '../../registre.ts';
import { IDS } from '../identite.ts';

const DUREE = { demandeLe: '2024-09-10', debut: '2024-09-16', prevuJusquAu: '2025-07-04' } as const;
export const EVALUATION = '2024-12-16';

/** A PAR of a pupil the pôle did not know, with its diagnosis, one adjustment and its first evaluation. */
export async function amenager(executer: Executer, rang: number) {
  return executer('amenagements.ouvrirPar', {
    nom: `Aménagé ${rang + 1}`,
    prenom: 'Lou',
    naissance: '2014-11-20',
    sexe: 'X',
    ecoleId: rang % 2 === 0 ? IDS.a1 : IDS.a2,
    niveau: 'primaire',
    anneeEtude: 4,
    premiereDemande: 'oui',
    auteurGenre: 'paramedical',
    diagnosticLe: '2024-03-10',
    besoins: 'Lire les consignes.',
    evaluationLe: EVALUATION,
    suiviIndividuel: rang % 3 === 0 ? 'oui' : 'non',
    amenagements: [{ categorie: 'pedagogique', libelle: 'Consignes lues à voix haute' }],
    ...DUREE,
  });
}

/** Holds the planned evaluation of a PAR. */
export async function evaluer(executer: Executer, parId: string, conclusion: 'poursuivre' | 'mettre-fin') {
  const { evaluations } = await executer('amenagements.consulterPar', { parId });
  await executer('amenagements.consignerEvaluation', {
    evaluationId: evaluations[0]?.evaluationId ?? '',
    faiteLe: EVALUATION,
    conclusion,
    synthese: 'Évalué avec l’école.',
  });
}

/** Turns the year of every PAR as the preview proposes. */
export async function tournerLesPar(executer: Executer, annee: string) {
  const { propositions } = await executer('amenagements.previsualiserFinAnnee', { annee });
  return executer('amenagements.tournerAnnee', {
    annee,
    decisions: propositions.map(({ parId, version, action, suite, motif }) =>
      action === 'prolonger' && suite
        ? { action: 'prolonger', parId, version, suite }
        : { action: 'terminer', parId, version, motif: motif ?? 'objectifs-atteints' },
    ),
  });
}
