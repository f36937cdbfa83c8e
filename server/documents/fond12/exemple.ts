import type { FaitsDemandeAvance } from '../commun/demande-avance.ts';
import { COMMUN } from '../commun/exemple.ts';

/** An invented teacher on leave of her school: periods worked in the pôle. */
export const EXEMPLE_FOND12: FaitsDemandeAvance = {
  ...COMMUN,
  anneeScolaire: '2026-27',
  membre: { nom: 'Delcroix', prenom: 'Mireille', matricule: '2 7510 1234 56' },
  po: 'Pouvoir organisateur des Érables',
  ecole: 'École d’enseignement spécialisé Les Érables',
  fase: '90031',
  ecot: '9003109',
  lieu: 'pole',
  heures: 'prestees',
  periode: { du: '2026-08-24', au: null },
  tableaux: [
    {
      haut: [
        { colonne: 'Code RTF', valeur: '951' },
        { colonne: 'Fonction(s) (préciser le type et la forme)', valeur: 'Instituteur primaire' },
        { colonne: 'Nombre de périodes (fraction)', valeur: '18/36' },
        { colonne: 'PA', valeur: null },
        { colonne: 'Titre (TR, TS, TP, TPNL)', valeur: 'TR' },
        { colonne: 'Codes DI', valeur: '6B' },
        { colonne: 'S', valeur: 'D' },
        { colonne: 'Régime', valeur: 'ancien' },
        { colonne: 'N° de remplacement', valeur: null },
        { colonne: 'Nombre de classes dans l’école ou dans l’implantation', valeur: null },
        { colonne: 'Direction : nombre d’élèves dans les classes dirigées', valeur: null },
        { colonne: 'BAR (réservé à l’administration)', valeur: null },
      ],
      bas: [],
    },
  ],
};
