import type { NomCas } from '../registre.ts';
import { type Attendu, COORDONNATEUR, EQUIPE, POLES } from './attendus-commun.ts';
import { ANNEE } from './monde.ts';
import { MOUVEMENTS } from './mouvements.ts';

type Nom = Extract<
  NomCas,
  `financement.${'consulterLivre' | 'comparerLivre' | 'preparerValidation' | 'validerBudget' | 'preparerCorrection' | 'corrigerMouvement' | 'emettreReleve' | 'exporterLivre'}`
>;

const LECTEURS_LIVRE = [...EQUIPE, 'administration', 'verificateur', 'dco'] as const;

/** What is expected of the ledger. */
export const ATTENDUS_LIVRE = {
  'financement.consulterLivre': {
    roles: LECTEURS_LIVRE,
    portee: 'suivant le rôle',
    entree: (_, cible) => ({ annee: ANNEE, poleId: POLES[cible] }),
  },
  'financement.comparerLivre': {
    roles: LECTEURS_LIVRE,
    portee: 'suivant le rôle',
    entree: (_, cible) => ({ annee: ANNEE, du: '2025-08-25', au: '2025-10-06', poleId: POLES[cible] }),
  },
  'financement.preparerValidation': { roles: COORDONNATEUR, entree: () => ({ annee: ANNEE }) },
  'financement.validerBudget': { roles: COORDONNATEUR, entree: () => ({ annee: ANNEE }) },
  'financement.emettreReleve': { roles: COORDONNATEUR, entree: () => ({ annee: ANNEE }) },
  'financement.exporterLivre': {
    roles: LECTEURS_LIVRE,
    portee: 'suivant le rôle',
    entree: (_, cible) => ({ annee: ANNEE, poleId: POLES[cible] }),
  },
  'financement.preparerCorrection': {
    roles: ['administration'],
    portee: 'suivant le rôle',
    entree: (_, cible) => ({ mouvementId: MOUVEMENTS[cible] }),
  },
  'financement.corrigerMouvement': {
    roles: ['administration'],
    portee: 'suivant le rôle',
    entree: (_, cible) => ({ mouvementId: MOUVEMENTS[cible], points: 2, motif: 'Erreur d’encodage' }),
  },
} as const satisfies { [N in Nom]: Attendu<N> };
