import type { FaitsDemandeAvance } from '../commun/demande-avance.ts';
import { EXEMPLE_FOND12 } from '../fond12/exemple.ts';

/** A speech therapist of a pôle of WBE: a whole charge, without leave. */
export const EXEMPLE_CF12: FaitsDemandeAvance = {
  ...EXEMPLE_FOND12,
  membre: { nom: 'Wauthelet', prenom: 'Ingrid', matricule: null },
  po: 'Wallonie-Bruxelles Enseignement',
  periode: { du: '2026-08-24', au: '2027-07-02' },
  tableaux: [
    {
      haut: [
        { colonne: 'Code RTF', valeur: '970' },
        { colonne: 'Fonction(s) (préciser le type)', valeur: 'Logopède' },
        { colonne: 'Nombre de périodes (fraction)', valeur: '36/36' },
        { colonne: 'Titre (TR, TS, TP, TPNL)', valeur: 'TR' },
        { colonne: 'PVC - Déro (n° de déro + attest. pénurie sévère)', valeur: null },
        { colonne: 'Codes DI', valeur: null },
        { colonne: 'S', valeur: 'S' },
        { colonne: 'N° de remplacement', valeur: null },
        { colonne: 'Nombre de classes dans l’école ou dans l’implantation', valeur: null },
        { colonne: 'BAR (réservé à l’administration)', valeur: null },
      ],
      bas: [],
    },
  ],
};
