import type { Resultat } from '@polaris/regles/resultat.ts';
import { ISSUES_HORS_POLE } from './mots.ts';
import type { Dossier, Prolongation } from './repository.ts';

/** The states of a prolongation, in the order one goes through them, with their words. */
export const ETATS = {
  'a-preparer': 'À préparer',
  'avis-attendu': 'Avis attendu',
  'parents-attendus': 'Réponse des parents attendue',
  'a-confirmer': 'À confirmer',
  refusee: 'Pas de prolongation possible',
  arret: 'Fin à encoder',
  confirmee: 'Confirmée',
  terminee: 'Intégration terminée',
} as const satisfies Record<string, string>;

export type EtatProlongation = keyof typeof ETATS;
export const CLES_ETATS = Object.keys(ETATS) as [EtatProlongation, ...EtatProlongation[]];

/** Who holds the next step of each state, and what it is; null when there is none. */
export const SUITES: Readonly<
  Record<EtatProlongation, { porteur: 'coordination' | 'ecole'; etape: string } | null>
> = {
  'a-preparer': { porteur: 'ecole', etape: 'Rendre l’avis sur la prolongation' },
  'avis-attendu': { porteur: 'ecole', etape: 'Rendre l’avis sur la prolongation' },
  'parents-attendus': { porteur: 'ecole', etape: 'Recueillir la réponse des parents' },
  'a-confirmer': { porteur: 'coordination', etape: 'Confirmer la prolongation' },
  refusee: { porteur: 'coordination', etape: 'Concerter les partenaires, puis décider' },
  arret: { porteur: 'coordination', etape: 'Encoder la fin de l’intégration' },
  confirmee: null,
  terminee: null,
};

/** Where a prolongation stands, out of its facts and of the judgement of the rule. */
export function etatDe(
  { fin }: Pick<Dossier, 'fin'>,
  p: Prolongation | null,
  jugement: Resultat,
): EtatProlongation {
  if (fin !== null) return 'terminee';
  if (p?.confirmee_le) return 'confirmee';
  if (p?.issue === 'arret') return 'arret';
  if (p && ISSUES_HORS_POLE.includes(p.issue)) return p.avis ? 'a-confirmer' : 'avis-attendu';
  if (jugement.issue === 'resultat') return jugement.valeur === true ? 'a-confirmer' : 'refusee';
  if (!p) return 'a-preparer';
  return p.avis === null ? 'avis-attendu' : 'parents-attendus';
}
