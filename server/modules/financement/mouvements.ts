import type { Resultat } from '@polaris/regles/resultat.ts';
import type { GenreMouvement } from '../../db/schema.ts';
import type { Contexte, Trx } from '../../kernel/cas-usage.ts';

/** Kind of the fact behind the movements of a published national computation: one of its lines. */
export const FAIT_NATIONAL = 'calcul-national';

export type MouvementAAjouter = {
  poleId: string;
  anneeScolaire: string;
  budget: 'A' | 'B' | 'C';
  genre: GenreMouvement;
  points: number;
  /** Civil day the points take effect; the instant they are known is that of the request. */
  effetLe: string;
  /** The fact that moves the points. */
  fait: { genre: string; id: string };
  regle: string;
  jugement: Resultat;
  /** The movement that this one takes back, when it is a counter-movement. */
  contreId?: string;
  /** Why, sealed: of a correction only. */
  motif?: Uint8Array;
};

/**
 * Appends one movement of points (FIN-11). The same fact moves them once: replaying it adds nothing and
 * returns null. Never updated: a mistake is mended by a counter-movement.
 */
export async function ajouterMouvement(
  { trx, droit, instant, session }: Contexte,
  mouvement: MouvementAAjouter,
): Promise<string | null> {
  const ligne = await trx
    .insertInto('mouvement')
    .values({
      pole_id: mouvement.poleId,
      annee_scolaire: mouvement.anneeScolaire,
      budget: mouvement.budget,
      genre: mouvement.genre,
      points: mouvement.points,
      effet_le: mouvement.effetLe,
      connu_le: new Date(instant.epochMilliseconds),
      fait_genre: mouvement.fait.genre,
      fait_id: mouvement.fait.id,
      regle: mouvement.regle,
      droit_version: droit.version,
      jugement: JSON.stringify(mouvement.jugement),
      contre_id: mouvement.contreId ?? null,
      motif: mouvement.motif ?? null,
      auteur: session.compteId,
    })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst();
  return ligne?.id ?? null;
}

/** The movements of a pôle in a school year, in the order they were known. */
export async function listerMouvements(trx: Trx, poleId: string, anneeScolaire: string) {
  const lignes = await trx
    .selectFrom('mouvement')
    .select(['id', 'budget', 'genre', 'points', 'effet_le as effetLe', 'connu_le as connuLe'])
    .select(['fait_genre as faitGenre', 'fait_id as faitId', 'contre_id as contreId'])
    .where('pole_id', '=', poleId)
    .where('annee_scolaire', '=', anneeScolaire)
    .orderBy('numero')
    .execute();
  return lignes.map((ligne) => ({ ...ligne, points: Number(ligne.points) }));
}
