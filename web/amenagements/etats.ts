import type { EtatDemande, EtatPar, Urgence } from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Option } from '../composants/Champ.tsx';
import type { TonEtat } from '../composants/Etat.tsx';

/** The shape of each state. */
export const TONS_DEMANDE: Readonly<Record<EtatDemande, TonEtat>> = {
  recue: 'a-faire',
  observation: 'en-cours',
  collectif: 'en-cours',
  'individuel-groupe': 'en-cours',
  individuel: 'en-cours',
  refus: 'refus',
  close: 'fait',
};

export const TONS_PAR: Readonly<Record<EtatPar, TonEtat>> = {
  'a-completer': 'a-faire',
  'a-venir': 'neutre',
  'en-cours': 'en-cours',
  'a-evaluer': 'attention',
  echu: 'attention',
  termine: 'fait',
};

export const TONS_URGENCE: Readonly<Record<Urgence, TonEtat>> = {
  ordinaire: 'neutre',
  proche: 'a-faire',
  urgente: 'attention',
};

/** A table of words as the options of a list. */
export function optionsDe(table: Readonly<Record<string, string>>): Option[] {
  return Object.entries(table).map(([valeur, libelle]) => ({ valeur, libelle }));
}

export const OUI_NON = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
] as const;

/** One of the keys of a table as an address says it; undefined when it is not one. */
export function lireCle<T extends Readonly<Record<string, unknown>>>(
  table: T,
  valeur: string | null,
): (keyof T & string) | undefined {
  return valeur !== null && Object.hasOwn(table, valeur) ? valeur : undefined;
}
