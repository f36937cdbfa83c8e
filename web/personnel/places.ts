import type { Effectif } from './libelles.ts';

/** Where a charge may start from: a post that is free, or the work of someone who is replaced. */
export type Places = {
  postes: { id: string; fonction: string; libre: number; contractuel: boolean }[];
  remplacables: { id: string; nom: string; fonction: string; prestees: number; sur: number }[];
};

/** The places of a part, for one of its members. */
export function listerPlaces({ postes, membres }: Effectif, membreId: string): Places {
  return {
    postes: postes
      .filter(({ libre }) => libre > 0)
      .map(({ id, fonction, libre, source }) => ({
        id,
        fonction,
        libre,
        contractuel: source === 'fonctionnement',
      })),
    remplacables: membres
      .filter(({ id }) => id !== membreId)
      .flatMap(({ nom, prenom, charges }) =>
        charges
          .filter(({ remplacement }) => !remplacement)
          .map(({ id, fonction, prestees, sur }) => ({
            id,
            nom: `${prenom} ${nom}`,
            fonction,
            prestees,
            sur,
          })),
      ),
  };
}
