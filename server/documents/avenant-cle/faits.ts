import type { AnneeScolaire, Jour } from '../commun/champs.ts';
import type { FaitsCommuns } from '../commun/faits.ts';
import type { PartImprimee } from '../commun/parts.ts';

/** Amendment to the key between siège and partners. */
export type FaitsAvenantCle = FaitsCommuns & {
  anneeScolaire: AnneeScolaire;
  numero: number;
  /** One PO decides alone (ressort), several decide together (convention). */
  mode: 'siege-seul' | 'ressort' | 'convention';
  decideLe: Jour;
  /** Does it say that no appointed member of the staff loses anything? `null`: not asked that year. */
  sansPerte: boolean | null;
  /** Points of the salaries the shares are worked out on; `null` while they are not split. */
  traitements: number | null;
  parts: PartImprimee[];
  note: string | null;
};
