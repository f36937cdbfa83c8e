import { COMMUN, ELEVE } from '../commun/exemple.ts';
import type { FaitsAccuseDerogation } from './faits.ts';

const JOUR = 86_400_000;
const PREMIER = Date.UTC(2024, 10, 13);

/** Thirty days from the day after reception, with an isolated holiday; no school holidays inside. */
const feuille = Array.from({ length: 30 }, (_, rang) => {
  const jour = new Date(PREMIER + rang * JOUR);
  const weekEnd = jour.getUTCDay() % 6 === 0;
  return {
    jour: jour.toISOString().slice(0, 10),
    compte: rang + 1,
    motif: weekEnd ? 'week-end, compté' : 'jour de classe, compté',
  };
});

/** An invented receipt. */
export const EXEMPLE_ACCUSE_DEROGATION: FaitsAccuseDerogation = {
  ...COMMUN,
  emission: { date: '2024-11-12', code: null },
  anneeScolaire: '2024-25',
  eleve: ELEVE,
  ecoleOrdinaire: 'École communale de la Source',
  reference: 'PT-2024-0117',
  recuLe: '2024-11-12',
  echeance: '2024-12-12',
  delaiJours: 30,
  feuille,
  remarques: [
    'Sans réponse à l’échéance, la demande n’est pas acceptée pour autant : la prolongation attend la décision.',
    '(I) Le compte commence le lendemain de la réception.',
  ],
  contact: {
    nom: 'Cellule des pôles territoriaux',
    qualite: 'Direction générale de l’Enseignement obligatoire',
    telephone: null,
    courriel: 'cellule@example.be',
  },
};
