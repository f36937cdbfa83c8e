import { PassThrough } from 'node:stream';
import type { Cell, Worksheet } from 'exceljs';
import { heureABruxelles } from '../kernel/horloge.ts';

/** How a column shows its values: a spreadsheet sorts and sums what is typed. */
const FORMATS = {
  texte: '@',
  entier: '#,##0',
  nombre: '#,##0.00',
  jour: 'dd/mm/yyyy',
  instant: 'dd/mm/yyyy hh:mm',
} as const satisfies Record<string, string>;

export type Colonne = {
  titre: string;
  genre: keyof typeof FORMATS;
  /** Width in characters; a comfortable one for the kind otherwise. */
  largeur?: number;
};

/** A civil day is given as `YYYY-MM-DD`, an instant as such; null leaves the cell empty. */
export type Valeur = string | number | Temporal.Instant | null;

export type Feuille = {
  /** Name of the tab. */
  nom: string;
  colonnes: readonly Colonne[];
  /** One array for each row, in the order of the columns; may be read as it is written. */
  lignes: Iterable<readonly Valeur[]> | AsyncIterable<readonly Valeur[]>;
};

const LARGEURS = { texte: 28, entier: 12, nombre: 14, jour: 12, instant: 17 } as const;
/** Rows written before the other requests get their turn. */
const LOT = 500;

/**
 * A workbook (.xlsx) of these sheets, written as a stream: frozen and filtered headings, numbers and dates
 * typed, and no text that a spreadsheet could take for a formula. `creeLe` is the only date in it.
 */
export async function ecrireClasseur(
  feuilles: readonly Feuille[],
  { titre, creeLe }: { titre: string; creeLe: Temporal.Instant },
): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded at the first export: nothing else of the server needs it.
  const { default: ExcelJS } = await import('exceljs');
  const flux = new PassThrough();
  const morceaux: Buffer[] = [];
  const lu = (async () => {
    for await (const morceau of flux) morceaux.push(morceau);
  })();
  const classeur = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: flux,
    useStyles: true,
    useSharedStrings: false,
  });
  Object.assign(classeur, {
    title: titre,
    creator: 'Polaris',
    created: new Date(creeLe.epochMilliseconds),
    modified: new Date(creeLe.epochMilliseconds),
  });
  const noms = nommer(feuilles);
  for (const [rang, feuille] of feuilles.entries()) {
    const onglet = classeur.addWorksheet(noms[rang], { views: [{ state: 'frozen', ySplit: 1 }] });
    await ecrireFeuille(onglet, feuille);
  }
  await Promise.all([classeur.commit(), lu]);
  return new Uint8Array(Buffer.concat(morceaux));
}

async function ecrireFeuille(onglet: Worksheet, { colonnes, lignes }: Feuille): Promise<void> {
  onglet.columns = colonnes.map(({ genre, largeur }) => ({
    width: largeur ?? LARGEURS[genre],
    style: { numFmt: FORMATS[genre], alignment: { vertical: 'top', wrapText: genre === 'texte' } },
  }));
  onglet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: colonnes.length } };
  const entete = onglet.addRow(colonnes.map(({ titre }) => enTexte(titre)));
  entete.font = { bold: true };
  entete.eachCell((cellule: Cell) => {
    cellule.numFmt = FORMATS.texte;
    cellule.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EDF3' } };
  });
  entete.commit();
  let ecrites = 0;
  for await (const ligne of lignes) {
    onglet.addRow(colonnes.map((colonne, rang) => enCellule(colonne, ligne[rang] ?? null))).commit();
    ecrites += 1;
    if (ecrites % LOT === 0) await new Promise((suite) => setImmediate(suite));
  }
  onglet.commit();
}

function enCellule({ genre }: Colonne, valeur: Valeur): string | number | Date | null {
  if (valeur === null || typeof valeur === 'number') return valeur;
  if (typeof valeur !== 'string') return commeAffiche(valeur);
  return genre === 'jour' ? new Date(`${valeur}T00:00:00Z`) : enTexte(valeur);
}

/** A spreadsheet knows no time zone: the clock of Brussels is written as it reads there. */
function commeAffiche(instant: Temporal.Instant): Date {
  return new Date(`${heureABruxelles(instant).toString({ smallestUnit: 'minute' })}:00Z`);
}

/** What starts like a formula is kept as text, also when the sheet is saved as CSV and opened again. */
const FORMULE = /^[=+\-@\t\r]/;
/** What XML cannot carry. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is to find them
const ILLISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** The longest text that a cell holds. */
const LONGUEUR = 32_767;

function enTexte(texte: string): string {
  const propre = texte.toWellFormed().replace(ILLISIBLE, '');
  return (FORMULE.test(propre) ? `'${propre}` : propre).slice(0, LONGUEUR);
}

/** Names that a spreadsheet accepts: 31 characters, none that it reserves, no two alike. */
function nommer(feuilles: readonly Feuille[]): string[] {
  const pris = new Set<string>();
  return feuilles.map(({ nom }, rang) => {
    const propre = nom
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, 31);
    const unique = propre === '' || pris.has(propre.toLowerCase()) ? `Feuille ${rang + 1}` : propre;
    pris.add(unique.toLowerCase());
    return unique;
  });
}
