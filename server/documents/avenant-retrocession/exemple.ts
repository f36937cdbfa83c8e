import { COMMUN, ECOLE_SIEGE } from '../commun/exemple.ts';
import type { FaitsAvenantRetrocession } from './faits.ts';

/** An invented amendment: two IPT that a partner goes on accompanying. */
export const EXEMPLE_AVENANT_RETROCESSION: FaitsAvenantRetrocession = {
  ...COMMUN,
  anneeScolaire: '2025-26',
  numero: 1,
  ecolePartenaire: {
    ...ECOLE_SIEGE,
    nom: 'École spécialisée du Val d’Or',
    fase: 90045,
    faseImplantation: 90646,
    localite: 'Valbeau',
  },
  points: 176,
  effetLe: '2025-09-01',
  decideLe: '2025-08-27',
  note: 'L’école partenaire accompagne deux intégrations jusqu’au terme de l’année scolaire.',
};
