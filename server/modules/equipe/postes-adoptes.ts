import type { Contexte } from '../../kernel/cas-usage.ts';

/** The posts of the cadre adopted by a part for a school year, in its order; none while nothing is adopted. */
export function listerPostesAdoptes(
  { trx }: Pick<Contexte, 'trx'>,
  part: { poleId: string; ecoleId: string },
  annee: string,
) {
  return trx
    .selectFrom('poste as p')
    .innerJoin('cadre as c', 'c.id', 'p.cadre_id')
    .select(['p.id', 'p.fonction', 'p.fraction', 'p.intitule', 'p.source', 'c.id as cadreId'])
    .where('c.pole_id', '=', part.poleId)
    .where('c.ecole_id', '=', part.ecoleId)
    .where('c.annee_scolaire', '=', annee)
    .where('c.etat', '=', 'adopte')
    .orderBy('p.ordre')
    .execute();
}
