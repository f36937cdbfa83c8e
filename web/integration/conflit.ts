import type { Reponses } from './brouillon.ts';
import type { ConflitVu } from './ConflitBrouillon.tsx';
import { formaterReponse, type Repertoire } from './reponses.ts';

/** The answers of a step that are not the same here and in the other window, in words. */
export function comparerReponses(
  etape: { champs: readonly string[] },
  ici: Reponses,
  autre: Reponses,
  repertoire: Repertoire,
): ConflitVu['differences'] {
  return etape.champs
    .filter((champ) => (ici[champ] ?? '').trim() !== (autre[champ] ?? ''))
    .map((champ) => ({
      champ,
      ici: formaterReponse(champ, ici, repertoire),
      autre: formaterReponse(champ, autre, repertoire),
    }));
}

type ConflitDAction = { conflit: ConflitVu; version: number };

/** The conflict in what the action of a step returned, with the version to send to settle it. */
export function lireConflit(retour: unknown): ConflitDAction | undefined {
  return typeof retour === 'object' && retour !== null && 'conflit' in retour
    ? (retour as ConflitDAction)
    : undefined;
}
