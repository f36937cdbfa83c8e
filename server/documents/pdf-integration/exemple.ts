import { EMISSION_PROUVEE } from '../commun/exemple.ts';
import { EXEMPLE_PROTOCOLE } from '../protocole-ipt/exemple.ts';
import type { FaitsPdfIntegration } from './faits.ts';

const { anneeScolaire, eleve, integration, ecoleSpecialisee, ecoleOrdinaire, pole } = EXEMPLE_PROTOCOLE;

/** The first page of the invented protocol, as the proof for transport. */
export const EXEMPLE_PDF_INTEGRATION: FaitsPdfIntegration = {
  emission: EMISSION_PROUVEE,
  anneeScolaire,
  eleve,
  integration,
  ecoleSpecialisee,
  ecoleOrdinaire,
  pole,
  genre: 'nouvelle',
};
