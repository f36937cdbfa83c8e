import { z } from 'zod';

/** The fields that every subject shares, with sentences that say what is expected and how to mend it. */

/** For every reading of an input: what no field says in its own words is still said in French. */
export const PAR_DEFAUT = { error: () => 'Cette valeur n’est pas valable. Vérifiez-la.' } as const;

const MOTIF_JOUR = /^\d{4}-\d{2}-\d{2}$/;

function jourExiste(valeur: string): boolean {
  try {
    return Temporal.PlainDate.from(valeur).toString() === valeur;
  } catch {
    return false;
  }
}

/** A civil day `YYYY-MM-DD` that exists, between 1900 and 2100. */
export const jour = z
  .string({ error: 'Indiquez une date.' })
  .regex(MOTIF_JOUR, 'Indiquez une date complète : jour, mois et année, par exemple 24/08/2026.')
  .refine(jourExiste, 'Cette date n’existe pas dans le calendrier. Vérifiez le jour et le mois.')
  .refine((v) => v >= '1900-01-01' && v < '2100-01-01', 'Cette date est trop éloignée. Vérifiez l’année.');

/** A school year `2026-27`. */
export const anneeScolaire = z
  .string({ error: 'Choisissez une année scolaire.' })
  .regex(/^\d{4}-\d{2}$/, 'Indiquez une année scolaire, par exemple 2026-27.')
  .refine(
    (v) => Number(v.slice(5)) === (Number(v.slice(2, 4)) + 1) % 100,
    'Une année scolaire couvre deux années qui se suivent, par exemple 2026-27.',
  );

/** Refuses control characters, which no keyboard types and no database column should keep. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is to find them
const CONTROLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const sansControle = (v: string) => !CONTROLE.test(v) && v.isWellFormed();
const PHRASE_CONTROLE =
  'Ce texte contient un caractère invisible qui ne peut pas être enregistré. Retapez-le.';

/** Format characters (U+200B, U+202E…) reorder or hide what is read; joiners are part of some writings. */
const FORMAT = /(?![\u200c\u200d])\p{Cf}/u;
const sansFormat = (v: string) => !FORMAT.test(v);

/** A one-line text: trimmed, never empty. */
export function texteCourt(max: number, manque: string) {
  return z
    .string({ error: manque })
    .trim()
    .min(1, manque)
    .max(max, `Ce texte dépasse ${max} caractères. Raccourcissez-le.`)
    .refine((v) => sansControle(v) && sansFormat(v), PHRASE_CONTROLE);
}

/** The name of a person: a one-line text with at least one letter, in any alphabet. */
export function texteNom(max: number, manque: string) {
  return texteCourt(max, manque).refine((v) => /\p{L}/u.test(v), 'Un nom compte au moins une lettre.');
}

/** A long text, possibly empty. */
export function texteLong(max: number) {
  return z
    .string({ error: 'Un texte est attendu.' })
    .max(max, `Ce texte dépasse ${max} caractères. Raccourcissez-le.`)
    .refine(sansControle, PHRASE_CONTROLE);
}

const VERSION_PERDUE =
  'La version de ce que vous corrigez manque ou n’est pas valable. Rechargez la page, puis recommencez.';

/** The version of a row as it was read: what was saved meanwhile is then never overwritten. 0: no row yet. */
export const version = z.coerce
  .number({ error: VERSION_PERDUE })
  .int(VERSION_PERDUE)
  .min(0, VERSION_PERDUE)
  .max(2_147_483_647, VERSION_PERDUE);

/** Identifier of a row. */
export const identifiant = z.guid({ error: 'La référence n’est pas valable. Rechargez la page.' });

/** Instants leave the server as ISO text. */
export const instant = z
  .date()
  .transform((d) => d.toISOString())
  .pipe(z.string());

/** A number as people type it, « 1 234,5 », or as a program sends it; `decimales` at most. */
export function nombreSaisi(manque: string, { decimales, max }: { decimales: number; max: number }) {
  const forme = new RegExp(`^\\d+(\\.\\d{1,${decimales}})?$`);
  return z
    .union([z.string(), z.number()], { error: manque })
    .transform((v) =>
      String(v)
        .replace(/[\s\u00a0\u202f]/g, '')
        .replace(',', '.'),
    )
    .pipe(
      z
        .string()
        .min(1, manque)
        .regex(forme, `Écrivez un nombre positif, avec ${decimales} décimales au plus, par exemple 1234,5.`)
        .transform(Number)
        .refine((v) => v <= max, 'Ce nombre est trop grand. Vérifiez-le.'),
    );
}
