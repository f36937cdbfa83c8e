/**
 * How a pôle may answer a request of a school (PAR-2), in the order that is proposed and never imposed:
 * observe first, then support the team, then the pupil, alone or in a group with the same need.
 */
export const FORMES = {
  observation: { libelle: 'Observation dans l’école', rang: 1, individuelle: false },
  collectif: { libelle: 'Accompagnement collectif de l’équipe', rang: 2, individuelle: false },
  'individuel-groupe': {
    libelle: 'Accompagnement individuel dans un groupe au même besoin',
    rang: 3,
    individuelle: true,
  },
  individuel: { libelle: 'Accompagnement individuel de l’élève', rang: 3, individuelle: true },
  refus: { libelle: 'Pas d’intervention du pôle', rang: null, individuelle: false },
} as const satisfies Record<string, { libelle: string; rang: number | null; individuelle: boolean }>;

export type Forme = keyof typeof FORMES;
export const CLES_FORMES = Object.keys(FORMES) as [Forme, ...Forme[]];

/** The highest step already decided for a request: 0 when nothing was. */
function rangAtteint(dejaDecidees: readonly Forme[]): number {
  return Math.max(0, ...dejaDecidees.map((forme) => FORMES[forme].rang ?? 0));
}

/** The form the proposed order leads to after those already decided. */
export function proposerForme(dejaDecidees: readonly Forme[]): Forme {
  const rang = rangAtteint(dejaDecidees) + 1;
  return CLES_FORMES.find((forme) => FORMES[forme].rang === rang) ?? 'individuel';
}

/** Whether a form skips a step of the proposed order; it stays allowed, and is said. */
export function sauteUneEtape(forme: Forme, dejaDecidees: readonly Forme[]): boolean {
  const { rang } = FORMES[forme];
  return rang !== null && rang > rangAtteint(dejaDecidees) + 1;
}
