import { Refus } from '../../kernel/refus.ts';
import { EXIGENCES, type FaitsVie } from './etapes.ts';
import { CLES_INTERVENANTS } from './intervenants.ts';
import type { AvisEnVigueur, PropositionComplete } from './repository.ts';

/** The states of a proposition, computed from its facts. */
export const ETATS_PROPOSITION = {
  'a-preciser': 'École à désigner',
  concertation: 'En concertation',
  desaccord: 'Désaccord motivé',
  'projet-a-definir': 'Projet à définir',
  'a-ouvrir': 'Intégration à encoder',
  preparee: 'Intégration en préparation',
  ouverte: 'Intégration ouverte',
  refusee: 'Refusée',
} as const satisfies Record<string, string>;

export type EtatProposition = keyof typeof ETATS_PROPOSITION;

type Faits = Pick<
  PropositionComplete,
  'ecole_id' | 'projet_defini_le' | 'refusee_le' | 'brouillon_id' | 'integration_id'
>;
type Avis = Pick<AvisEnVigueur, 'intervenant' | 'sens'>;

/** Every requirement of the path that a proposition alone can meet; the others are not met yet. */
export function faitsDeProposition(proposition: Faits, avis: readonly Avis[]): FaitsVie {
  const sens = new Map(avis.map((a) => [a.intervenant, a.sens]));
  const aucun = Object.fromEntries(Object.keys(EXIGENCES).map((cle) => [cle, false])) as FaitsVie;
  return {
    ...aucun,
    introduite: true,
    'ecole-designee': proposition.ecole_id !== null,
    'avis-favorables': CLES_INTERVENANTS.every((i) => sens.get(i) === 'favorable'),
    'sans-desaccord': avis.every((a) => a.sens === 'favorable'),
    'projet-defini': proposition.projet_defini_le !== null,
    'integration-ouverte': proposition.integration_id !== null,
  };
}

/** Each state with what makes it one; the first that holds is the answer. */
const ORDRE: readonly { etat: EtatProposition; vaut: (p: Faits, f: FaitsVie) => boolean }[] = [
  { etat: 'refusee', vaut: (p) => p.refusee_le !== null },
  { etat: 'ouverte', vaut: (p) => p.integration_id !== null },
  { etat: 'preparee', vaut: (p) => p.brouillon_id !== null },
  { etat: 'a-preciser', vaut: (_, f) => !f['ecole-designee'] },
  { etat: 'desaccord', vaut: (_, f) => !f['sans-desaccord'] },
  { etat: 'concertation', vaut: (_, f) => !f['avis-favorables'] },
  { etat: 'projet-a-definir', vaut: (_, f) => !f['projet-defini'] },
];

export function etatProposition(proposition: Faits, avis: readonly Avis[]): EtatProposition {
  const faits = faitsDeProposition(proposition, avis);
  return ORDRE.find(({ vaut }) => vaut(proposition, faits))?.etat ?? 'a-ouvrir';
}

/** Why nothing more may be written on a proposition. */
const FERMETURES: Partial<Record<EtatProposition, string>> = {
  refusee: 'Cette proposition a été refusée : elle ne change plus. Introduisez-en une nouvelle.',
  ouverte: 'L’intégration est ouverte : la proposition ne change plus.',
  preparee: 'Le pôle prépare déjà l’intégration : la proposition ne change plus.',
};

/** Refuses to change a proposition that has come to its end. */
export function exigerOuverte(proposition: Faits, avis: readonly Avis[]): void {
  const phrase = FERMETURES[etatProposition(proposition, avis)];
  if (phrase) throw new Refus('conflit', phrase);
}
