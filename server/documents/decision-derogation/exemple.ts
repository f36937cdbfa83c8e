import { COMMUN, ECOLE_ORDINAIRE, ELEVE } from '../commun/exemple.ts';
import type { FaitsDecisionDerogation } from './faits.ts';

/** An invented refusal. */
export const EXEMPLE_DECISION_DEROGATION: FaitsDecisionDerogation = {
  ...COMMUN,
  emission: { date: '2024-12-06', code: null },
  anneeScolaire: '2024-25',
  eleve: ELEVE,
  ecoleOrdinaire: ECOLE_ORDINAIRE,
  reference: 'PT-2024-0117',
  recuLe: '2024-11-12',
  motif: 'circonstances-exceptionnelles',
  issue: {
    genre: 'refus',
    motifs:
      'Les éléments fournis ne montrent pas de circonstance survenue après le 30 septembre.\n\nUne nouvelle demande peut être introduite si un fait nouveau se présente.',
  },
  decideLe: '2024-12-06',
  signataire: { nom: 'Clémence Hautier', qualite: 'Cheffe de cabinet adjointe' },
  signature: null,
};
