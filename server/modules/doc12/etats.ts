import type { DocumentPrevu, Plan } from './planifier.ts';

export const ETATS_DOCUMENT = ['a-completer', 'pret', 'emis', 'perime'] as const;
export type EtatDocument = (typeof ETATS_DOCUMENT)[number];
export const ETATS_MEMBRE = [...ETATS_DOCUMENT, 'aucun'] as const;
export type EtatMembre = (typeof ETATS_MEMBRE)[number];

/** The state of one paper: what is missing first, then what was issued and still says the same. */
export function etatDocument(
  { manques }: Pick<DocumentPrevu, 'manques'>,
  empreinte: string,
  emise: { empreinte: string } | undefined,
): EtatDocument {
  if (manques.length > 0) return 'a-completer';
  if (!emise) return 'pret';
  return emise.empreinte === empreinte ? 'emis' : 'perime';
}

/** The worst of the papers of a member gives the state of the member. */
export function etatMembre({ manques }: Plan, papiers: readonly { etat: EtatDocument }[]): EtatMembre {
  if (manques.length > 0) return 'a-completer';
  if (papiers.length === 0) return 'aucun';
  const ordre: readonly EtatDocument[] = ['a-completer', 'perime', 'pret', 'emis'];
  return ordre.find((etat) => papiers.some((papier) => papier.etat === etat)) ?? 'emis';
}
