/** A spreadsheet takes a cell that starts with one of these for a formula: it is kept as text. */
const FORMULE = /^[=+\-@\t\r]/;
/** An amount below zero is a number and nothing else. */
const NOMBRE = /^-\d+(,\d+)?$/;

function cellule(texte: string): string {
  const garde = FORMULE.test(texte) && !NOMBRE.test(texte) ? `'${texte}` : texte;
  return `"${garde.replaceAll('"', '""')}"`;
}

/**
 * Rows as a file that a Belgian spreadsheet opens as it is: semicolons, UTF-8 with its mark, every cell
 * quoted.
 */
export function versCsv(entetes: readonly string[], lignes: readonly (readonly string[])[]): string {
  return `\ufeff${[entetes, ...lignes].map((ligne) => ligne.map(cellule).join(';')).join('\r\n')}\r\n`;
}
