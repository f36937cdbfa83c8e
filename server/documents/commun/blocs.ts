import type { BlocSignature } from './bloc-signature.ts';
import type { Champ } from './champs.ts';
import { enParagraphes } from './texte.ts';

/** A field that a filled paper leaves out when it is unknown, instead of calling it incomplete. */
export type ChampDeBloc = Champ & { facultatif?: true };

/** A column: `part` of the width, numbers to the right. */
export type Colonne = { titre: string; part: number; droite?: true };

/** The vocabulary of most papers: a paper is a list of these, in the order of its pages. */
export type Bloc =
  | { genre: 'champs'; titre: string | null; champs: ChampDeBloc[]; paires: 1 | 2; libelles: LargeurLibelles }
  | {
      genre: 'texte';
      titre: string;
      aide: string | null;
      paragraphes: string[][] | null;
      /** Ruled lines on the empty form. */
      lignes: number;
    }
  | { genre: 'cases'; titre: string | null; colonnes: number; choix: Case[] }
  | {
      genre: 'tableau';
      titre: string | null;
      colonnes: readonly Colonne[];
      /** A cell is made of lines of text, often none. */
      lignes: string[][][];
      lignesVides: number;
      /** What a filled paper says when there is no row. */
      sansLigne: string;
      note: string | null;
    }
  | { genre: 'attributions'; titre: string; precision: string | null; cases: Case[] | null; etages: Etage[] }
  | { genre: 'signatures'; titre: string | null; boites: BlocSignature[] }
  | { genre: 'paragraphes'; titre: string | null; paragraphes: string[] }
  | { genre: 'liste'; titre: string | null; elements: string[]; lignesVides: number }
  | { genre: 'mention'; texte: string }
  | { genre: 'lettre'; destinataires: string[]; lieuEtDate: string | null; objet: string };

/** A box of a form, ticked or not. */
export type Case = { libelle: string; cochee: boolean };

/** One row of a form: headings, each with one value under it, and the total that closes it. */
export type Etage = {
  cases: { titre: string; part: number; valeur: string | null; choix: Case[] | null }[];
  total: { titre: string; valeur: string | null } | null;
};

/** Width kept for the labels of a list of fields. */
export type LargeurLibelles = 'courts' | 'moyens' | 'longs';

/** Labels and values. */
export function blocChamps(
  titre: string | null,
  champs: ChampDeBloc[],
  {
    paires = 1,
    libelles = paires === 2 ? 'courts' : 'moyens',
  }: { paires?: 1 | 2; libelles?: LargeurLibelles } = {},
): Bloc {
  return { genre: 'champs', titre, champs, paires, libelles };
}

/** A titled text of any length; blank line = new paragraph. */
export function blocTexte(
  titre: string,
  texte: string | null,
  { aide = null, lignes = 4 }: { aide?: string | null; lignes?: number } = {},
): Bloc {
  return { genre: 'texte', titre, aide, paragraphes: enParagraphes(texte), lignes };
}

/** Boxes of which one or several are ticked; `libelles` in the order of the form. */
export function blocCases<C extends string>(
  titre: string | null,
  libelles: Readonly<Record<C, string>>,
  cochees: readonly (C | null | undefined)[],
  colonnes = 1,
): Bloc {
  const cles = Object.keys(libelles) as C[];
  return {
    genre: 'cases',
    titre,
    colonnes,
    choix: cles.map((cle) => ({ libelle: libelles[cle], cochee: cochees.includes(cle) })),
  };
}

/** A table whose head comes back on every page. */
export function blocTableau(
  titre: string | null,
  colonnes: readonly Colonne[],
  lignes: string[][][],
  { lignesVides = 5, sansLigne = 'Aucune ligne.', note = null }: Partial<OptionsTableau> = {},
): Bloc {
  return { genre: 'tableau', titre, colonnes, lignes, lignesVides, sansLigne, note };
}

type OptionsTableau = { lignesVides: number; sansLigne: string; note: string | null };

/** Boxes to sign. */
export function blocSignatures(titre: string | null, boites: BlocSignature[]): Bloc {
  return { genre: 'signatures', titre, boites };
}

/** Running text, one string a paragraph. */
export function blocParagraphes(titre: string | null, paragraphes: string[]): Bloc {
  return { genre: 'paragraphes', titre, paragraphes };
}

/** Points, one line each. */
export function blocListe(titre: string | null, elements: string[], lignesVides = 4): Bloc {
  return { genre: 'liste', titre, elements, lignesVides };
}

/** A small sentence: a note of law, a deduction, what the paper is for. */
export function blocMention(texte: string): Bloc {
  return { genre: 'mention', texte };
}
