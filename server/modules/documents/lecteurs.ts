import type { NomModele } from '../../documents/index.ts';

/** Roles outside the pôle that may read a paper in their scope; « equipe »: whoever holds that part of the team, alone. */
export type Lecteur = 'ecole' | 'cpms' | 'equipe';

/** Who reads which issued paper; a paper without line is the pôle's alone. */
const LECTEURS: Partial<Record<NomModele, readonly Lecteur[]>> = {
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
  'profil-fonction': ['equipe'],
  'appel-candidatures': ['equipe'],
  'pv-selection': ['equipe'],
  'motif-non-retenue': ['equipe'],
  fond12: ['equipe'],
  sec12: ['equipe'],
  cf12: ['equipe'],
  cad: ['equipe'],
  'cadre-personnel': ['equipe'],
  'pv-concertation': ['equipe'],
};

/** Who outside the pôle may read this paper. The school keeps the protocol and its annexes, never a report. */
export function lecteursDe(modele: NomModele): string[] {
  return [...(LECTEURS[modele] ?? [])];
}
