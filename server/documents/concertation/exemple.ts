import {
  COMMUN,
  ECOLE_SIEGE,
  ELEVE,
  SIGNATURE_DESSINEE,
  SIGNATURE_PAPIER,
  SIGNATURE_TAPEE,
} from '../commun/exemple.ts';
import type { FaitsConcertation } from './faits.ts';

/** An invented consultation, one signature still to come. */
export const EXEMPLE_CONCERTATION: FaitsConcertation = {
  ...COMMUN,
  emission: { date: '2026-05-12', code: null },
  eleve: ELEVE,
  ecoleSpecialisee: ECOLE_SIEGE,
  ecoleOrdinaire: 'École communale de la Source',
  proposition: { le: '2026-04-20', par: ['conseil-de-classe'] },
  concertationLe: '2026-05-11',
  observations: 'Un essai de deux matinées par semaine précède l’intégration, jusqu’à la fin de juin.',
  intervenants: [
    {
      role: 'Direction de l’école d’enseignement spécialisé',
      nom: 'Étienne Rousseaux',
      signature: { ...SIGNATURE_PAPIER, le: '2026-05-11', delegation: false },
    },
    {
      role: 'Conseil de classe de l’école d’enseignement spécialisé',
      nom: 'Maud Servais',
      signature: {
        ...SIGNATURE_DESSINEE,
        nom: 'Maud Servais',
        qualite: 'Présidente du conseil de classe',
        le: '2026-05-11',
        delegation: false,
      },
    },
    { role: 'Organisme de guidance', nom: 'Marguerite Œillet', signature: null },
    { role: 'Parents', nom: 'Karim Vandeloise', signature: { ...SIGNATURE_TAPEE, le: '2026-05-12' } },
  ],
};
