import { COMMUN, ECOLE_ORDINAIRE } from '../commun/exemple.ts';
import type { FaitsCourrierObservation } from './faits.ts';

/** An invented letter to the parents of a class. */
export const EXEMPLE_COURRIER_OBSERVATION: FaitsCourrierObservation = {
  ...COMMUN,
  anneeScolaire: '2026-27',
  ecole: ECOLE_ORDINAIRE,
  classe: '3e maternelle, local bleu',
  periode: 'entre le 12 et le 23 octobre 2026',
  contactEcole: {
    nom: 'Anne-Sophie Delvigne',
    qualite: 'Directrice',
    telephone: '04 000 12 34',
    courriel: 'direction@ec-source.example.be',
  },
};
