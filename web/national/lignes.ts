import type { Sortie } from '@polaris/server/kernel/registre.ts';

/** One pôle in a run, as the use cases give it. */
export type LigneNationale = Sortie<'national.previsualiser'>['poles'][number];
export type ApercuNational = Sortie<'national.previsualiser'>;
export type PublicationNationale = ApercuNational['publications'][number];

/** What separates a pôle from the run before: null when there is none, or when a figure is missing. */
export function ecartDe({ total, avant }: Pick<LigneNationale, 'total' | 'avant'>): number | null {
  return total === null || avant === null ? null : Math.round((total - avant) * 10_000) / 10_000;
}

/** Sums of the columns; null when one of the figures is missing. */
export function sommer(lignes: readonly LigneNationale[], de: (ligne: LigneNationale) => number | null) {
  const valeurs = lignes.map(de);
  return valeurs.every((v) => v !== null)
    ? Math.round(valeurs.reduce((n, v) => n + v, 0) * 10_000) / 10_000
    : null;
}
