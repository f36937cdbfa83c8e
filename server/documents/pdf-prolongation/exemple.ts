import { COMMUN, ECOLE_ORDINAIRE, ECOLE_SIEGE, ELEVE, SIGNATURES } from '../commun/exemple.ts';
import type { FaitsPdfProlongation } from './faits.ts';

/** An invented prolongation for 2027-28, without opinion of the CPMS. */
export const EXEMPLE_PDF_PROLONGATION: FaitsPdfProlongation = {
  ...COMMUN,
  emission: { date: '2027-06-28', code: null },
  anneeScolaire: '2027-28',
  eleve: ELEVE,
  ecoleSpecialisee: ECOLE_SIEGE,
  ecoleOrdinaire: ECOLE_ORDINAIRE,
  cpms: 'Centre PMS de Valbeau',
  integration: { premierDebut: '2026-08-24', debut: '2027-08-30', fin: null, anneeEtude: '6e primaire' },
  avis: { instance: 'equipe-educative', le: '2027-06-22' },
  signatures: { ...SIGNATURES, avisCpms: null },
};
