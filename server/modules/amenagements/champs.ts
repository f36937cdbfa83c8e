import { z } from 'zod';
import { texteLong } from '../../kernel/champs.ts';
import { NIVEAUX } from '../../kernel/personne.ts';

/** A yes or no of a form. */
export const ouiNon = (question: string) =>
  z.preprocess((v) => (v === 'oui' ? true : v === 'non' ? false : v), z.boolean({ error: question }));

/** A field that a form sends empty when it is not answered. */
export const facultatif = <S extends z.ZodType>(schema: S) =>
  z.preprocess((v) => (v === '' || v === null ? undefined : v), schema.optional());

/** A text of several lines that must say something. */
export const texteRequis = (max: number, manque: string) => texteLong(max).trim().min(1, manque);

export const niveau = z.enum(NIVEAUX, { error: 'Choisissez un niveau.' });

const PHRASE_ETUDE = 'Indiquez l’année d’étude, de 1 à 7.';
export const anneeEtude = z.coerce
  .number({ error: PHRASE_ETUDE })
  .int(PHRASE_ETUDE)
  .min(1, PHRASE_ETUDE)
  .max(7, PHRASE_ETUDE);

/** The instant of a request as the driver writes it. */
export const versDate = (instant: Temporal.Instant) => new Date(instant.epochMilliseconds);
