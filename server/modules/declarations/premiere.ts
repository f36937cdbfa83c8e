import { type PremiereIpt, premiereIpt } from '../integration/index.ts';

/** The answers of a first IPT when all are there and well written; null otherwise. */
export function lireFaitsPremiere(reponses: Record<string, string>): PremiereIpt | null {
  const lue = premiereIpt.safeParse(reponses);
  return lue.success ? lue.data : null;
}
