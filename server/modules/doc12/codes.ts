import { z } from 'zod';

/**
 * What the forms ask and no other table holds, with the length their boxes take. No text defines these
 * codes: they are copied under their heading, never deduced.
 */
export const CODES = {
  ecot: { libelle: 'N° ECOT', max: 12 },
  rtf: { libelle: 'Code RTF', max: 12 },
  di: { libelle: 'Code DI', max: 12 },
  s: { libelle: 'S', max: 12 },
  regime: { libelle: 'Régime', max: 12 },
  pa: { libelle: 'PA', max: 12 },
  niveau: { libelle: 'Niveau', max: 12 },
  dg: { libelle: 'Dg', max: 12 },
  cours: { libelle: 'Cours', max: 60 },
  rl10: { libelle: 'Code RL10', max: 12 },
  copt: { libelle: 'C.OPT. C.CRS', max: 12 },
  an: { libelle: 'An/F/f', max: 12 },
  oe: { libelle: 'N° OE', max: 12 },
  pvcDero: { libelle: 'PVC - Déro (n° et attestation de pénurie sévère)', max: 40 },
  remplacement: { libelle: 'N° de remplacement', max: 20 },
  classes: { libelle: 'Nombre de classes', max: 12 },
  elevesDirection: { libelle: 'Direction : nombre d’élèves des classes dirigées', max: 12 },
} as const satisfies Record<string, { libelle: string; max: number }>;

export type Code = keyof typeof CODES;
export type Codes = Partial<Record<Code, string>>;

export const CLES_CODES = Object.keys(CODES) as [Code, ...Code[]];

/** One line of characters that print, as typed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is to find them
const IMPRIMABLE = /^[^\u0000-\u001f\u007f\p{Cf}]*$/u;

const champ = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Cette case compte au plus ${max} caractères. Recopiez le code seul.`)
    .regex(IMPRIMABLE, 'Cette case contient un caractère invisible. Retapez-la.')
    .default('');

const { regime: _regime, ...LIBRES } = CODES;

/** The codes of one charge as a form sends them; an empty one is left blank on the paper. */
export const codesSaisis = z
  .object(Object.fromEntries(Object.entries(LIBRES).map(([cle, { max }]) => [cle, champ(max)])))
  .extend({ regime: z.enum(['', 'ancien', 'nouveau'], { error: 'Choisissez le régime.' }).default('') })
  .transform(
    (saisis): Codes =>
      Object.fromEntries(Object.entries(saisis).filter(([, valeur]) => valeur !== '')) as Codes,
  );

/** Headings under which each code is copied. The ECOT number heads the paper, whatever its tables. */
const COLONNES: Readonly<Record<Exclude<Code, 'ecot'>, readonly string[]>> = {
  rtf: ['Code RTF'],
  di: ['Codes DI', 'Di'],
  s: ['S'],
  regime: ['Régime'],
  pa: ['PA'],
  niveau: ['Niveau'],
  dg: ['Dg'],
  cours: ['Cours'],
  rl10: ['Code RL10'],
  copt: ['C.OPT. C.CRS'],
  an: ['An/F/f'],
  oe: ['N° OE'],
  pvcDero: ['PVC - Déro (n° de déro + attest. pénurie sévère)'],
  remplacement: ['N° de remplacement'],
  classes: ['Nombre de classes dans l’école ou dans l’implantation'],
  elevesDirection: ['Direction : nombre d’élèves dans les classes dirigées'],
};

/** The codes that a form with these headings asks for, in one order; all of them while no form is known. */
export function casesDe(colonnes: readonly string[] | undefined): Code[] {
  if (!colonnes) return CLES_CODES;
  return CLES_CODES.filter((cle) => cle === 'ecot' || COLONNES[cle].some((c) => colonnes.includes(c)));
}
