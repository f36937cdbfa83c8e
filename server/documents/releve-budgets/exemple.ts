import { COMMUN } from '../commun/exemple.ts';
import type { FaitsReleveBudgets, MouvementImprime } from './faits.ts';

const ELEVES = ['Lina Adam', 'Noah Bodart', 'Élise Collignon', 'Samuel Dardenne', 'Maëlle Evrard'];
const COORDINATION = 'Inès Duquesne';
const CELLULE = 'Cellule pôles territoriaux';

const VALIDEES: MouvementImprime[] = ELEVES.map((eleve) => ({
  budget: 'B',
  libelle: `IPT arrêtée au 30 septembre : ${eleve}`,
  effetLe: '2025-09-30',
  connuLe: '2025-09-30',
  par: COORDINATION,
  points: 88,
}));

/** An invented statement: a base, five IPT, a late one, corrected. */
export const EXEMPLE_RELEVE_BUDGETS: FaitsReleveBudgets = {
  ...COMMUN,
  emission: { date: '2026-01-15', code: null },
  anneeScolaire: '2025-26',
  connuLe: '2025-12-15',
  budgets: [
    { nom: 'A', libelle: 'base et montants provisoires', points: 7407, mouvements: 1 },
    { nom: 'B', libelle: 'compléments arrêtés au 30 septembre', points: 440, mouvements: 5 },
    { nom: 'C', libelle: 'IPT signalées après le 30 septembre', points: 352, mouvements: 3 },
  ],
  total: 8199,
  mouvements: [
    {
      budget: 'A',
      libelle: 'financement de base',
      effetLe: '2025-08-25',
      connuLe: '2025-09-02',
      par: CELLULE,
      points: 7407,
    },
    ...VALIDEES,
    {
      budget: 'C',
      libelle: 'IPT signalée après le 30 septembre : Youssef Fontaine',
      effetLe: '2025-11-12',
      connuLe: '2025-11-14',
      par: CELLULE,
      points: 88,
    },
    {
      budget: 'C',
      libelle: 'annulation d’un mouvement : Youssef Fontaine',
      effetLe: '2025-11-12',
      connuLe: '2025-12-01',
      par: CELLULE,
      points: -88,
    },
    {
      budget: 'C',
      libelle: 'correction : Youssef Fontaine',
      effetLe: '2025-11-12',
      connuLe: '2025-12-01',
      par: CELLULE,
      points: 352,
    },
  ],
  instantane: {
    arreteLe: '2025-09-30',
    figeLe: '2025-09-30',
    par: COORDINATION,
    nombre: 5,
    empreinte: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  },
};
