import { z } from 'zod';
import { identifiant, instant } from '../../kernel/champs.ts';

const points = z.number().nullable();

/** One pôle in a run, with what separates it from the run before and why. */
export const lignePole = z.object({
  poleId: identifiant,
  numero: z.number(),
  nom: z.string(),
  eleves: z.number(),
  ecolesSansComptage: z.number(),
  integrations: z.number(),
  base: points,
  ipt: points,
  sensoriMoteur: points,
  total: points,
  /** Total of the run before; null without one. */
  avant: points,
  changements: z.array(z.string()),
});

export type LignePole = z.output<typeof lignePole>;

export const totaux = z.object({
  base: z.number(),
  ipt: z.number(),
  sensoriMoteur: z.number(),
  total: z.number(),
});

/** A published run in a list. */
export const publication = z.object({
  id: identifiant,
  annee: z.string(),
  rang: z.number(),
  publieLe: instant,
  auteur: z.string().nullable(),
  droitVersion: z.string(),
  empreinte: z.string(),
  pointsDegressifs: z.number().nullable(),
  source: z.string().nullable(),
  totaux,
});

/** The value asked for a run when no text publishes it: both or none. */
export const SAISIE_DONNEE = {
  pointsDegressifs: z.preprocess(
    (v) => (typeof v === 'string' ? (v.trim() === '' ? undefined : Number(v.trim().replace(',', '.'))) : v),
    z
      .number({ error: 'Indiquez un nombre de points, par exemple 52,32.' })
      .min(0, 'Indiquez un nombre de points de 0 à 352.')
      .max(352, 'Indiquez un nombre de points de 0 à 352.')
      .optional(),
  ),
  source: z
    .string()
    .trim()
    .max(200, 'Ce texte dépasse 200 caractères. Raccourcissez-le.')
    .optional()
    .transform((v) => v || undefined),
} as const;
