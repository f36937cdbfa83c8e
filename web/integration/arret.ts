import type { Sortie } from '@polaris/server/kernel/registre.ts';
import type { EchecSaisie } from '../composants/erreurs.ts';
import type { ChiffreVue } from '../composants/resultat.ts';

export type ChoixArret = Sortie<'integration.consulterArret'>['choix'];
export type ArretVu = NonNullable<Sortie<'integration.consulterArret'>['arret']>;
export type EffetsArret = NonNullable<Sortie<'integration.jugerArret'>['effets']>;

export type Saisie = Readonly<Record<string, string>>;

/** Where one is in the three steps of an end, with what was answered so far. */
export type EtapeArret =
  | { etape: 'motif'; saisie: Saisie }
  /** `demandes`: questions that the ground makes compulsory; `refus`: why the rule says no, if it does. */
  | { etape: 'conditions'; saisie: Saisie; demandes: readonly string[]; refus: ChiffreVue | null }
  | { etape: 'verification'; saisie: Saisie; effets: EffetsArret; jugement: ChiffreVue };

export const TOTAL_ETAPES = 3;

/** Answers carried from one step to the next, in the order they are shown again. */
export const REPONSES = [
  'motif',
  'dateEvenement',
  'demandeur',
  'decisionCollegiale',
  'justification',
  'precision',
  'motivation',
] as const;

/** The step to show: the one the action leads to, the one to correct, or the first. */
export function lireEtape(retour: unknown, echec: EchecSaisie | undefined): EtapeArret {
  if (echec) {
    const { saisie } = echec;
    if (saisie.intention !== 'verifier' && saisie.intention !== 'arreter') return { etape: 'motif', saisie };
    return { etape: 'conditions', saisie, demandes: lireDemandes(saisie), refus: null };
  }
  return estEtape(retour) ? retour : { etape: 'motif', saisie: {} };
}

function estEtape(retour: unknown): retour is EtapeArret {
  return typeof retour === 'object' && retour !== null && 'etape' in retour;
}

/** The compulsory questions, as the form carries them from the first step on. */
export function lireDemandes({ demandes = '' }: Saisie): string[] {
  return demandes.split(' ').filter((nom) => nom !== '');
}
