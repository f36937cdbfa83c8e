import type { AnneeScolaire, Jour } from '../commun/champs.ts';
import type { FaitsCommuns } from '../commun/faits.ts';

export type MouvementImprime = {
  budget: 'A' | 'B' | 'C';
  libelle: string;
  effetLe: Jour;
  connuLe: Jour;
  par: string;
  points: number;
};

/** The budgets of a pôle as they were known on a day. Movements are printed in the order they were recorded. */
export type FaitsReleveBudgets = FaitsCommuns & {
  anneeScolaire: AnneeScolaire;
  connuLe: Jour;
  budgets: { nom: 'A' | 'B' | 'C'; libelle: string | null; points: number; mouvements: number }[];
  total: number;
  mouvements: MouvementImprime[];
  /** The budget validated at 30 September, when it was by then. `empreinte`: SHA-256, 64 digits. */
  instantane: { arreteLe: Jour; figeLe: Jour; par: string; nombre: number; empreinte: string } | null;
};
