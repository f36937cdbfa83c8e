import type { FaitsArret } from './arret-faits.ts';

/** The paper that records the end, as the law data describes it, and what is still blank on it. */
export type DocumentDeFin = Readonly<Record<string, unknown>> & {
  intitule: string;
  transmission: string;
  aCompleter: readonly string[];
};

/** Fields of the paper that the facts leave blank (IPT-9): justification, motivation, « autre raison ». */
export function documentDeFin(
  decrit: Readonly<Record<string, unknown>>,
  { justification, motivation }: FaitsArret,
): DocumentDeFin {
  const aCompleter = [
    ...(justification === null ? ['justification'] : []),
    ...(justification === 'autre-raison' ? ['precision-autre-raison'] : []),
    ...(motivation === true ? [] : ['motivation']),
  ];
  return {
    ...decrit,
    intitule: String(decrit.intitule),
    transmission: String(decrit.transmission),
    aCompleter,
  };
}
