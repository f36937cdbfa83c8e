import { COMMUN } from '../commun/exemple.ts';
import type { FaitsFicheEnveloppe } from './faits.ts';

/** An invented envelope of 2024-25, with every kind of line. */
export const EXEMPLE_FICHE_ENVELOPPE: FaitsFicheEnveloppe = {
  ...COMMUN,
  anneeScolaire: '2024-25',
  elevesCooperantes: 12345,
  comptageLe: '2024-01-15',
  lignes: [
    {
      libelle: 'Financement de base',
      points: 7407,
      explication: '12 345 × 0,6 = 7 407',
      source: 'Décret du 20/07/2023, art. 72',
      etat: null,
    },
    {
      libelle: 'Intégrations permanentes totales',
      points: 3520,
      explication: 'somme de 40 intégrations',
      source: 'Code de l’enseignement, art. 6.2.5-5',
      etat: null,
    },
    {
      libelle: 'Besoins sensori-moteurs',
      points: 836,
      explication: '880 × 0,95, centième inférieur (I)',
      source: 'Décret du 17/06/2021, art. 66',
      etat: 'definitif',
    },
    {
      libelle: 'Budget C : intégrations déclarées après le 30 septembre',
      points: 88,
      explication: '1 mouvement',
      source: 'Circulaire 8783, point 1',
      etat: null,
    },
  ],
  total: 11851,
  valeurDuPoint: 93,
  euros: 1102143,
  repartition: {
    traitements: 9480.8,
    fonctionnement: 2370.2,
    euros: 220428.6,
    communiqueeLe: '2024-12-09',
  },
  communicationAvant: '2024-12-15',
  parts: [
    {
      ecole: 'École d’enseignement spécialisé Les Érables',
      fase: 90031,
      po: 'Pouvoir organisateur des Érables',
      pourcentage: 60,
      points: 5688.48,
    },
    {
      ecole: 'École spécialisée du Val d’Or',
      fase: 90045,
      po: 'Commune de Valbeau',
      pourcentage: 40,
      points: 3792.32,
    },
  ],
  retrocedes: 176,
};
