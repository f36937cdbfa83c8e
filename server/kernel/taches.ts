import { z } from 'zod';

/** One thing a person has to do, or waits for, as every dashboard shows it. */
export const tacheVue = z.object({
  /** `sujet.genre`, stable: groups and keys. */
  genre: z.string(),
  /** What it is about: a name, a paper. */
  titre: z.string(),
  /** Address of the screen where it is done. */
  vers: z.string(),
  /** What comes next, as a verb and what it acts on. */
  etape: z.string(),
  /** Who holds it now. */
  porteur: z.string(),
  /** Civil day by which it is due; null when nothing is due. */
  echeance: z.string().nullable(),
  etat: z.enum(['a-faire', 'attente', 'attention']),
});

export type TacheVue = z.output<typeof tacheVue>;

/** By deadline, those without one last; then by title. */
export function parEcheance(a: TacheVue, b: TacheVue): number {
  return (a.echeance ?? '9999').localeCompare(b.echeance ?? '9999') || a.titre.localeCompare(b.titre, 'fr');
}
