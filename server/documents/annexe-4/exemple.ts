import { COMMUN, ECOLE_ORDINAIRE, ELEVE, SIGNATURES } from '../commun/exemple.ts';
import type { FaitsAnnexe4 } from './faits.ts';

/** An invented end of June 2023. */
export const EXEMPLE_ANNEXE_4: FaitsAnnexe4 = {
  ...COMMUN,
  emission: { date: '2023-06-23', code: null },
  anneeScolaire: '2022-23',
  eleve: ELEVE,
  ecoleOrdinaire: ECOLE_ORDINAIRE,
  cpms: 'Centre PMS de Valbeau',
  conseilDeClasseLe: '2023-06-20',
  typeActuel: 'permanente-totale',
  issue: {
    genre: 'arret',
    justification: 'autre-raison',
    precision: 'Déménagement dans une commune où aucun partenaire n’est encore trouvé.',
    motivation:
      'La famille déménage le 1er juillet. L’école proche du nouveau domicile n’a pas encore répondu ; les parents préfèrent une année sans intégration.',
  },
  signatures: SIGNATURES,
};
