import { COMMUN, ECOLE_SIEGE, ELEVE } from '../commun/exemple.ts';
import type { FaitsAttestationFrequentation } from './faits.ts';

/** An invented certificate of a specialised school, to sign. */
export const EXEMPLE_ATTESTATION_FREQUENTATION: FaitsAttestationFrequentation = {
  ...COMMUN,
  enseignement: 'specialise',
  ecole: ECOLE_SIEGE,
  eleve: ELEVE,
  periodes: [
    { anneeScolaire: '2022-23', du: '2022-08-29', au: '2023-07-07', anneeEtude: 'Maturité II' },
    { anneeScolaire: '2023-24', du: '2023-08-28', au: '2024-07-05', anneeEtude: 'Maturité II' },
    { anneeScolaire: '2024-25', du: '2024-08-26', au: null, anneeEtude: 'Maturité III' },
  ],
  signature: null,
};
