import { COMMUN, ECOLE_SIEGE } from '../commun/exemple.ts';
import type { FaitsAttestationExperience } from './faits.ts';

/** Invented: 620 days over three school years, in the official subsidised network. */
export const EXEMPLE_ATTESTATION_EXPERIENCE: FaitsAttestationExperience = {
  ...COMMUN,
  membre: { nom: 'Delmotte', prenom: 'Ysaline' },
  po: 'Pouvoir organisateur des Érables',
  ecole: ECOLE_SIEGE,
  reseau: 'os',
  nature: 'les-deux',
  annees: [
    { annee: '2022-23', jours: 205 },
    { annee: '2023-24', jours: 210 },
    { annee: '2024-25', jours: 205 },
  ],
  exiges: 600,
};
