import type { PartImprimee, Pole } from '../../documents/index.ts';
import type { Partie } from './parties.ts';

type PoleLu = { nom: string; siege: string; siegeFase: number };

/** The pôle as a paper heads it; what no table knows stays unknown. */
export function direPole({ nom, siege, siegeFase }: PoleLu): Pole {
  return { nom, siege: { nom: siege, fase: siegeFase, ...INCONNU } };
}

const INCONNU = {
  faseImplantation: null,
  localite: null,
  direction: null,
  telephone: null,
  courriel: null,
} as const;

/** A partner as a paper names it. */
export function direEcole({ nom, fase }: { nom: string; fase: number }) {
  return { nom, fase, ...INCONNU };
}

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
