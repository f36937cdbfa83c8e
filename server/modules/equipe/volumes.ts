import type { Composition } from '@polaris/regles/equipe/composition.ts';
import { difference, somme } from '@polaris/regles/nombre.ts';
import { z } from 'zod';
import type { PosteVue } from './schema.ts';

export const volumesVus = z.object({
  fonction: z.string(),
  /** Volumes in 36ths, and points; points are null for contracts on operating money. */
  cadre: z.number(),
  avec: z.number(),
  ecart: z.number(),
  pointsCadre: z.number().nullable(),
  pointsAvec: z.number().nullable(),
});
export type Volumes = z.output<typeof volumesVus>;

type Lu = { postes: readonly PosteVue[]; lu: Composition };

/** The volumes of each function in two cadres, in the order of the first, then of the second. */
export function comparerVolumes(cadre: Lu, avec: Lu): Volumes[] {
  const fonctions = [...new Set([...cadre.postes, ...avec.postes].map(({ fonction }) => fonction))];
  return fonctions.map((fonction) => {
    const [a, b] = [volumeDe(cadre, fonction), volumeDe(avec, fonction)];
    return {
      fonction,
      cadre: a.periodes,
      avec: b.periodes,
      ecart: difference(a.periodes, b.periodes),
      pointsCadre: a.points,
      pointsAvec: b.points,
    };
  });
}

function volumeDe({ postes, lu }: Lu, fonction: string) {
  const siens = lu.postes.filter((_, rang) => postes[rang]?.fonction === fonction);
  const payes = siens.flatMap(({ points }) => (points === null ? [] : [points]));
  return {
    periodes: somme(...siens.map(({ periodes }) => periodes ?? 0)),
    points: siens.length > 0 && payes.length === 0 ? null : somme(...payes),
  };
}
