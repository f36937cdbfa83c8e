import type { NomModele } from '../../documents/index.ts';

/** Roles outside the pôle that may read an issued paper, in their own scope; a paper without line is the pôle's alone. */
const LECTEURS: Partial<Record<NomModele, readonly ('ecole' | 'cpms')[]>> = {
  'protocole-ipt': ['ecole', 'cpms'],
  'attestation-integration': ['ecole'],
  'avis-prolongation': ['ecole'],
  'pdf-prolongation': ['ecole'],
  'pdf-integration': ['ecole'],
  'pdf-arret': ['ecole'],
  'annexe-3': ['ecole'],
  'annexe-4': ['ecole'],
  'demande-intervention': ['ecole'],
  'courrier-observation': ['ecole'],
};

/** Who outside the pôle may read this paper. The school keeps the protocol and its annexes, never a report. */
export function lecteursDe(modele: NomModele): string[] {
  return [...(LECTEURS[modele] ?? [])];
}
