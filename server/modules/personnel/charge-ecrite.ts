import type { SchemaEquipe } from '../../db/schema-equipe.ts';

type Charge = SchemaEquipe['charge'];

/** A segment of work with nothing left out; days half-open `[du, au[`, `prestees` in the unit of `sur`. */
export type ChargeEcrite = {
  lieu: Charge['lieu'];
  posteId: string | null;
  fonction: string;
  prestees: number;
  sur: number;
  situation: Charge['situation'];
  titre: Charge['titre'];
  etablissement: string | null;
  etablissementFase: number | null;
  niveau: Charge['niveau'];
  conge: boolean;
  remplaceId: string | null;
  du: string;
  au: string | null;
};

/** The columns of a segment that may be corrected. */
export function enColonnes({ posteId, etablissementFase, ...reste }: ChargeEcrite) {
  const { lieu: _, remplaceId: __, ...corrigibles } = reste;
  return { ...corrigibles, poste_id: posteId, etablissement_fase: etablissementFase };
}
