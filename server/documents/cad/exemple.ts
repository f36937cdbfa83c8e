import { COMMUN } from '../commun/exemple.ts';
import type { FaitsCad } from './faits.ts';

/** The leave of an invented teacher: twelve periods given up, eighteen thirty-sixths worked in the pôle. */
export const EXEMPLE_CAD: FaitsCad = {
  ...COMMUN,
  anneeScolaire: '2026-27',
  document: 'CAD',
  membre: { nom: 'Delcroix', prenom: 'Mireille', matricule: '2 7510 1234 56' },
  po: 'Pouvoir organisateur des Érables',
  abandonnees: [
    {
      ecole: 'École communale de la Source',
      fase: '90214',
      ecot: '9021401',
      fonction: 'Instituteur primaire',
      fraction: '12/24',
      periode: { du: '2026-08-24', au: null },
    },
  ],
  prestees: [
    {
      ecole: 'École d’enseignement spécialisé Les Érables',
      fase: '90031',
      ecot: '9003109',
      fonction: 'Instituteur primaire',
      fraction: '18/36',
      periode: { du: '2026-08-24', au: null },
    },
  ],
};
