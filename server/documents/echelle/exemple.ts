import { COMMUN, ECOLE_ORDINAIRE, ELEVE, SIGNATURE_DESSINEE } from '../commun/exemple.ts';
import type { FaitsEchelle } from './faits.ts';

/** An invented scale on an invented grid: the official items are not published. */
export const EXEMPLE_ECHELLE: FaitsEchelle = {
  ...COMMUN,
  anneeScolaire: '2025-26',
  eleve: ELEVE,
  ecole: ECOLE_ORDINAIRE,
  anneeEtude: '4e primaire',
  bilanMedical: { le: '2025-05-06', auteur: 'Dr Paul Istasse' },
  passation: {
    le: '2025-09-18',
    par: [
      { nom: 'Inès Duquesne', qualite: 'coordonnatrice' },
      { nom: 'Tom Gillain', qualite: 'kinésithérapeute' },
    ],
  },
  grille: { nom: 'Grille d’essai', version: '2025.1' },
  items: [
    { groupe: 'Déplacements', libelle: 'Se déplace dans la classe', score: 2, maximum: 4 },
    { groupe: 'Déplacements', libelle: 'Monte et descend un escalier', score: 4, maximum: 4 },
    { groupe: 'Vision', libelle: 'Lit au tableau depuis son banc', score: 1, maximum: 4 },
    { groupe: 'Vision', libelle: 'Lit un texte imprimé ordinaire', score: 0, maximum: 4 },
    { groupe: 'Audition', libelle: 'Suit une consigne donnée au groupe', score: 0, maximum: 4 },
  ],
  total: 7,
  maximum: 20,
  tranche: { de: 6, a: 10 },
  points: 88,
  precedente: { le: '2024-09-20', total: 9, points: 88 },
  observations: 'L’escalier reste la principale difficulté : le local a été changé pour le rez-de-chaussée.',
  signature: {
    ...SIGNATURE_DESSINEE,
    nom: 'Inès Duquesne',
    qualite: 'Coordonnatrice',
    le: '2025-09-22',
    delegation: false,
  },
};
