import { COMMUN, ELEVE } from '../commun/exemple.ts';
import type { FaitsAnnexe3 } from './faits.ts';

/** Three years of an invented path. */
export const EXEMPLE_ANNEXE_3: FaitsAnnexe3 = {
  ...COMMUN,
  eleve: { ...ELEVE, sexe: 'F', inscritSpecialiseLe: '2022-08-29' },
  parcours: [
    {
      anneeScolaire: '2024-25',
      sorte: 'temporaire-partielle',
      anneeEtude: '3e primaire',
      debut: '2025-01-13',
      fin: null,
    },
    {
      anneeScolaire: '2025-26',
      sorte: 'permanente-totale',
      anneeEtude: '4e primaire',
      debut: '2025-08-25',
      fin: null,
    },
    {
      anneeScolaire: '2026-27',
      sorte: 'permanente-totale',
      anneeEtude: '5e primaire',
      debut: '2026-08-24',
      fin: { le: '2027-02-19', motif: 'Changement de domicile' },
    },
  ],
};
