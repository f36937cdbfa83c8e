import { COMMUN } from '../commun/exemple.ts';
import type { FaitsAvenantCle } from './faits.ts';

/** An invented amendment: 4 200 points, 60 and 40 %. */
export const EXEMPLE_AVENANT_CLE: FaitsAvenantCle = {
  ...COMMUN,
  anneeScolaire: '2026-27',
  numero: 1,
  mode: 'convention',
  decideLe: '2026-06-18',
  sansPerte: true,
  traitements: 4200,
  parts: [
    {
      ecole: 'École d’enseignement spécialisé Les Érables',
      fase: 90031,
      po: 'Pouvoir organisateur des Érables',
      pourcentage: 60,
      points: 2520,
    },
    {
      ecole: 'École spécialisée du Val d’Or',
      fase: 90045,
      po: 'Commune de Valbeau',
      pourcentage: 40,
      points: 1680,
    },
  ],
  note: 'La part de l’école partenaire suit les élèves qu’elle accompagne.',
};
