import { COMMUN, ECOLE_SIEGE } from '../commun/exemple.ts';
import type { FaitsCadrePersonnel } from './faits.ts';

/** An invented staff of a siège. */
export const EXEMPLE_CADRE_PERSONNEL: FaitsCadrePersonnel = {
  ...COMMUN,
  emission: { date: '2026-06-22', code: null },
  anneeScolaire: '2026-27',
  ecole: ECOLE_SIEGE,
  po: 'Pouvoir organisateur des Érables',
  nom: 'Deux logopèdes à mi-temps',
  etat: 'adopte',
  postes: [
    {
      fonction: 'Coordonnateur du pôle territorial',
      intitule: null,
      fraction: '5/5',
      periodes: 36,
      points: 840,
    },
    { fonction: 'Instituteur primaire', intitule: null, fraction: '5/5', periodes: 36, points: 675 },
    {
      fonction: 'Instituteur primaire',
      intitule: 'Soutien à la coordination, suivi des dossiers et référent protocoles',
      fraction: '2,5/5',
      periodes: 18,
      points: 337,
    },
    { fonction: 'Logopède', intitule: null, fraction: '2,5/5', periodes: 18, points: 310 },
    { fonction: 'Logopède', intitule: null, fraction: '2,5/5', periodes: 18, points: 310 },
    {
      fonction: 'Personnel administratif',
      intitule: 'Secrétariat du pôle',
      fraction: '2,5/5',
      periodes: 18,
      points: null,
    },
  ],
  total: 2472,
  points: 2520,
  table: 'Décret-programme du 19/12/2025, art. 37',
  equivalentsTempsPlein: 3.5,
  remarques: ['Logopède : deux mi-temps font 620 points, comme un temps plein.'],
  concertation: {
    le: '2026-06-11',
    organe: 'Commission paritaire locale',
    avis: 'Avis favorable, à l’unanimité des membres présents.',
  },
  adopteLe: '2026-06-18',
};
