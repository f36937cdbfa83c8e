import type { Resultat } from '@polaris/regles/resultat.ts';
import type { Prolongation } from './repository.ts';

/** Papers of a prolongation: what each is called. */
export const PAPIERS = {
  'avis-prolongation': 'Avis relatif à la prolongation',
  'pdf-prolongation': 'PDF de prolongation',
  'pdf-integration': 'PDF d’intégration',
  'annexe-4': 'Annexe 4, bilan d’intégration',
} as const satisfies Record<string, string>;

export type Papier = keyof typeof PAPIERS;
export const CLES_PAPIERS = Object.keys(PAPIERS) as [Papier, ...Papier[]];

/**
 * The papers that can be issued of a prolongation as it stands: the opinion once it is given; what records
 * the prolongation, and the proof of integration, once it is confirmed. The rule says which one records it.
 */
export function papiersDe(
  p: Pick<Prolongation, 'avis' | 'issue' | 'confirmee_le'> | null,
  jugement: Resultat,
): Papier[] {
  if (!p) return [];
  const document = jugement.detail.document as { code?: string } | undefined;
  const acte = p.issue === 'ipt-pole' && document?.code !== 'annexe-4' ? 'pdf-prolongation' : 'annexe-4';
  return [
    ...(p.avis ? (['avis-prolongation'] as const) : []),
    ...(p.confirmee_le ? [acte] : []),
    ...(p.confirmee_le && p.issue === 'ipt-pole' ? (['pdf-integration'] as const) : []),
  ] as Papier[];
}
