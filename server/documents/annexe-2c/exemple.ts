import { COMMUN, ECOLE_ORDINAIRE, ELEVE, SIGNATURES } from '../commun/exemple.ts';
import type { FaitsAnnexe2c } from './faits.ts';

/** A new school and its CPMS; the pôle keeps its signature. */
export const EXEMPLE_ANNEXE_2C: FaitsAnnexe2c = {
  ...COMMUN,
  anneeScolaire: '2026-27',
  eleve: ELEVE,
  ecoleOrdinaire: ECOLE_ORDINAIRE,
  cpms: 'Centre PMS de Valbeau',
  signatures: { ...SIGNATURES, pole: null, avisCpms: null },
  ecoleSpecialisee: null,
  acquises: [{ partie: 'pole', signeLe: '2025-09-04' }],
};
