import type { PartImprimee } from '../../documents/index.ts';
import type { Partie } from './parties.ts';

type Parts = readonly { ecoleId: string; nom: string; pourcentage: number }[];

/** The shares with what they give, the siège first; schools that left keep their name. */
export function direParts(
  parts: Parts,
  parties: readonly Partie[],
  calculees: readonly { ecole: string; points: number }[],
): PartImprimee[] {
  const rang = (ecoleId: string) => parties.findIndex((p) => p.ecoleId === ecoleId);
  return parts
    .toSorted((a, b) => rang(a.ecoleId) - rang(b.ecoleId))
    .map(({ ecoleId, nom, pourcentage }) => {
      const partie = parties.find((p) => p.ecoleId === ecoleId);
      const points = calculees.find(({ ecole }) => ecole === nom)?.points ?? null;
      return { ecole: nom, fase: partie?.fase ?? 0, po: partie?.po ?? '', pourcentage, points };
    });
}
