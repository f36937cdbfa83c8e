import { somme } from '../nombre.ts';

/** Points by group of functions, then by fraction of charge; null = fraction that is forbidden. */
export type TableDePoints = Record<string, Record<string, number | null>>;

/** Fractions of charge of the table, largest first, as exact twentieths of a full charge. */
export const VINGTIEMES = {
  '5/5': 20,
  '4/5': 16,
  '3/4': 15,
  '3/5': 12,
  '2.5/5': 10,
  '2/5': 8,
  '1/4': 5,
  '1/5': 4,
} as const satisfies Record<string, number>;

export type Fraction = keyof typeof VINGTIEMES;

const ECRITURES: Record<string, Fraction> = {
  '5/5': '5/5',
  '1': '5/5',
  '1/1': '5/5',
  '4/4': '5/5',
  'temps plein': '5/5',
  '36/36': '5/5',
  '4/5': '4/5',
  'quatre cinquiemes temps': '4/5',
  '3/4': '3/4',
  'trois quarts temps': '3/4',
  '27/36': '3/4',
  '3/5': '3/5',
  'trois cinquiemes temps': '3/5',
  '2.5/5': '2.5/5',
  '1/2': '2.5/5',
  '2/4': '2.5/5',
  'mi temps': '2.5/5',
  '18/36': '2.5/5',
  '2/5': '2/5',
  'deux cinquiemes temps': '2/5',
  '1/4': '1/4',
  'quart temps': '1/4',
  'un quart temps': '1/4',
  '9/36': '1/4',
  '1/5': '1/5',
  'un cinquieme temps': '1/5',
};

/** Small letters, no accents, single spaces; points and slashes are kept for fractions. */
export function normaliser(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(',', '.')
    .replace(/[^a-z0-9./]+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .trim();
}

/** The fraction meant by `2,5/5`, `mi-temps`, `1/2`…; undefined when no column of the table has it. */
export function findFraction(ecrite: string): Fraction | undefined {
  const cle = normaliser(ecrite);
  return Object.hasOwn(ECRITURES, cle) ? ECRITURES[cle] : undefined;
}

/** The smallest number of points of the whole table: the smallest post that can be created. */
export function plusPetiteFraction(table: TableDePoints): number {
  return Math.min(...Object.values(table).flatMap((ligne) => Object.values(ligne).filter((p) => p !== null)));
}

/** Total of fractions in twentieths of a full charge. */
export function totalVingtiemes(fractions: readonly Fraction[]): number {
  return somme(...fractions.map((f) => VINGTIEMES[f]));
}
