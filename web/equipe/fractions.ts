import type { VINGTIEMES } from '@polaris/regles/equipe/table.ts';

/** Fractions of charge in words, in the order of the table. */
export const MOTS_FRACTION = {
  '5/5': 'temps plein (5/5)',
  '4/5': 'quatre cinquièmes (4/5)',
  '3/4': 'trois quarts (3/4)',
  '3/5': 'trois cinquièmes (3/5)',
  '2.5/5': 'mi-temps (2,5/5)',
  '2/5': 'deux cinquièmes (2/5)',
  '1/4': 'quart temps (1/4)',
  '1/5': 'un cinquième (1/5)',
} as const satisfies Record<keyof typeof VINGTIEMES, string>;

/** « 2,5/5 » in words; a fraction that no table prints is said as it is written. */
export function motsFraction(fraction: string): string {
  const cle = fraction.replace(',', '.');
  return Object.hasOwn(MOTS_FRACTION, cle) ? MOTS_FRACTION[cle as keyof typeof MOTS_FRACTION] : fraction;
}
