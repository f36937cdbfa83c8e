import type { Droit } from '@polaris/regles/droit.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { arret } from '@polaris/regles/integration/arret.ts';
import { procedureTardive } from '@polaris/regles/integration/procedure-tardive.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import { z } from 'zod';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { calculerApport } from '../integration/index.ts';
import type { FaitsChangement } from './faits.ts';
import { SITUATIONS, type Situation } from './situations.ts';

type FaitsProcedure = { situation: Situation; debut: string; declareLe: string; motif?: string | undefined };

/** Which procedure applies (TAR-0 to TAR-5), the day the declaration is made. */
export function jugerProcedure(
  droit: Droit,
  { situation, debut, declareLe, motif }: FaitsProcedure,
): Resultat {
  const { premiere, changement } = SITUATIONS[situation];
  const faits = { premiere, debutPrevuLe: debut, declareLe, changement, ...(motif ? { motif } : {}) };
  return evaluer(procedureTardive, faits, droit);
}

/** How the integration with the former partner ends: of full right, or by a collegial decision (IPT-8). */
export function jugerFinAncienne(droit: Droit, faits: FaitsChangement): Resultat {
  const { motif, dateEvenement, decisionCollegiale, motivation } = faits;
  return evaluer(
    arret,
    {
      motif,
      dateEvenement,
      ...(decisionCollegiale === undefined ? {} : { decisionCollegiale }),
      ...(motivation === '' ? {} : { motivation: true }),
    },
    droit,
  );
}

/** The parts of the answer of the procedure that screens and papers show. */
export const detailProcedure = z.object({
  procedure: z.string(),
  annexes: z.array(z.string()).default([]),
  destinataires: z.array(z.string()).default([]),
  points: z
    .object({ ancienPole: z.string().nullable(), nouveauPole: z.string().nullable() })
    .nullable()
    .default(null),
  comptage: z.object({ jour: z.string(), pour: z.string() }).nullable().default(null),
  decision: z.object({ par: z.string().nullable(), echeance: z.string().nullish() }).nullable().default(null),
  dates: z
    .object({ debutPrevu: z.string(), declaration: z.string(), effet: z.string().nullable() })
    .nullable()
    .default(null),
  contact: z.record(z.string(), z.unknown()).nullable().default(null),
});

/** The effect on one pôle: the code of `tardif.points`, and the points of this pupil when the law gives them. */
const effetPoints = z.object({ effet: z.string(), points: resultatSchema.nullable() });

/** What is shown before sending, and kept with the declaration (FIN-11, FIN-12). */
export const effetsPoints = z.object({
  ancienPole: effetPoints.nullable(),
  nouveauPole: effetPoints.nullable(),
  comptage: z.object({ jour: z.string(), pour: z.string() }).nullable(),
});
export type EffetsPoints = z.output<typeof effetsPoints>;

type FaitsPoints = Parameters<typeof calculerApport>[2];

/** Who gains what this year: the full amount in budget C until 2025-26, nothing from 2026-27 on. */
export function calculerEffets(
  droit: Droit,
  anneeScolaire: string,
  procedure: Resultat,
  faits: FaitsPoints,
): EffetsPoints {
  const { points, comptage } = detailProcedure.parse(procedure.detail);
  const apport = calculerApport(droit, anneeScolaire, faits);
  const effet = (code: string | null, chiffres: boolean) =>
    code === null ? null : { effet: code, points: chiffres ? apport : null };
  return {
    ancienPole: effet(points?.ancienPole ?? null, points?.ancienPole === 'inchanges'),
    nouveauPole: effet(points?.nouveauPole ?? null, points?.nouveauPole === 'points-au-budget-c'),
    comptage,
  };
}
