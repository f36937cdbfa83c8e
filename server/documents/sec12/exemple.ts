import type { FaitsDemandeAvance } from '../commun/demande-avance.ts';
import { EXEMPLE_FOND12 } from '../fond12/exemple.ts';

/** The same teacher, in a secondary school: hours given up. */
export const EXEMPLE_SEC12: FaitsDemandeAvance = {
  ...EXEMPLE_FOND12,
  ecole: 'École secondaire spécialisée du Val d’Or',
  fase: '90045',
  ecot: '9004501',
  lieu: 'ecole',
  heures: 'abandonnees',
  tableaux: [
    {
      haut: [
        { colonne: 'Régime', valeur: 'ancien' },
        { colonne: 'Code RTF', valeur: '951' },
        { colonne: 'Code RL10', valeur: null },
        { colonne: 'Fonction', valeur: 'Instituteur primaire' },
        { colonne: 'PA', valeur: null },
        { colonne: 'Niveau', valeur: null },
        { colonne: 'Heures', valeur: '24' },
        { colonne: 'Tit', valeur: null },
        { colonne: 'BAR', valeur: null },
      ],
      bas: [
        { colonne: 'C.OPT. C.CRS', valeur: null },
        { colonne: 'Heures', valeur: '12' },
        { colonne: 'Dg', valeur: null },
        { colonne: 'Cours', valeur: 'Instituteur primaire' },
        { colonne: 'An/F/f', valeur: null },
        { colonne: 'S', valeur: 'D' },
        { colonne: 'N° OE', valeur: null },
        { colonne: 'Di', valeur: '2C' },
        { colonne: 'Total', valeur: '12/24' },
      ],
    },
  ],
};
