import { COMMUN, ELEVE } from '../commun/exemple.ts';
import { EXEMPLE_PROTOCOLE } from '../protocole-ipt/exemple.ts';
import type { FaitsAnnexe2b } from './faits.ts';

/** The sections of the invented protocol, alone. */
export const EXEMPLE_ANNEXE_2B: FaitsAnnexe2b = {
  ...COMMUN,
  anneeScolaire: '2026-27',
  eleve: ELEVE,
  rubriques: EXEMPLE_PROTOCOLE.rubriques,
};
