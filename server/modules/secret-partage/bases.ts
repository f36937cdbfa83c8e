import { secretPartage } from '@polaris/regles/dossier/secret-partage.ts';
import type { Droit } from '@polaris/regles/droit.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';

export type Base = { code: string; libelle: string; texte: string; article: string };

/** What a request of that day may cite, and what is not published; nothing outside the known period. */
export function lireBases(droit: Droit, demandeLe: string): { bases: Base[]; nonPublie: string[] } {
  const { issue, detail, raisons } = evaluer(secretPartage, { demandeLe }, droit);
  return {
    bases: issue === 'resultat' ? (detail.bases as Base[]) : [],
    nonPublie: raisons.map(({ message }) => message),
  };
}
