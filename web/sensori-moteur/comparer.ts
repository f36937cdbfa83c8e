import type { Resultat } from './passation.ts';

export type LigneComparee = { cle: string; libelle: string; avant: number | null; maintenant: number };

/** Each question of the grid with its score, beside the one before; null when it was not asked then. */
export function comparer({ grille, precedent, reponses }: Resultat): LigneComparee[] {
  return grille.items.map(({ cle, libelle }) => ({
    cle,
    libelle,
    avant: precedent?.reponses[cle] ?? null,
    maintenant: reponses[cle] ?? 0,
  }));
}
