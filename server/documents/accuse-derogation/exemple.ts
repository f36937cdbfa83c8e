import { COMMUN, ELEVE } from '../commun/exemple.ts';
import type { FaitsAccuseDerogation } from './faits.ts';

const JOUR = 86_400_000;
const PREMIER = Date.UTC(2024, 11, 3);
const VACANCES = { du: '2024-12-21', au: '2025-01-05' };

/** Thirty counted days from the day after reception, across the winter holidays of 2024. */
function inventerFeuille(): FaitsAccuseDerogation['feuille'] {
  let compte = 0;
  return Array.from({ length: 46 }, (_, rang) => {
    const date = new Date(PREMIER + rang * JOUR);
    const jour = date.toISOString().slice(0, 10);
    if (jour >= VACANCES.du && jour <= VACANCES.au) {
      return { jour, compte: null, motif: 'vacances d’hiver, non compté' };
    }
    compte += 1;
    return {
      jour,
      compte,
      motif: date.getUTCDay() % 6 === 0 ? 'week-end, compté' : 'jour de classe, compté',
    };
  });
}

/** An invented receipt. */
export const EXEMPLE_ACCUSE_DEROGATION: FaitsAccuseDerogation = {
  ...COMMUN,
  emission: { date: '2024-12-03', code: null },
  anneeScolaire: '2024-25',
  eleve: ELEVE,
  ecoleOrdinaire: 'École communale de la Source',
  reference: 'PT-2024-0117',
  recuLe: '2024-12-02',
  echeance: '2025-01-17',
  delaiJours: 30,
  feuille: inventerFeuille(),
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
