import { sql } from 'kysely';
import type { Contexte } from '../../kernel/cas-usage.ts';

type Part = { poleId: string; ecoleId: string };

/** The calls of a part for a year, with how many posts, candidates, decisions to take and posts given. */
export async function lireAvancement(
  { trx }: Pick<Contexte, 'trx'>,
  { poleId, ecoleId }: Part,
  annee: string,
) {
  const lignes = await trx
    .selectFrom('appel as a')
    .select(['a.id', 'a.numero', 'a.genre', 'a.ouverture', 'a.limite_le', 'a.publie_le', 'a.clos_le'])
    .select([
      sql<string>`(select count(*) from appel_poste x where x.appel_id = a.id)`.as('postes'),
      sql<string>`(select count(*) from candidature c where c.appel_id = a.id)`.as('candidats'),
      sql<string>`(select count(*) from candidature_choix x where x.appel_id = a.id and x.appel_poste_id is not null)`.as(
        'servis',
      ),
      sql<string>`(select count(*) from candidature_choix x join candidature c on c.id = x.candidature_id
        where x.appel_id = a.id and x.decision = 'en-attente' and c.recevabilite <> 'irrecevable')`.as(
        'attendent',
      ),
    ])
    .where('a.pole_id', '=', poleId)
    .where('a.ecole_id', '=', ecoleId)
    .where('a.annee_scolaire', '=', annee)
    .orderBy('a.numero')
    .execute();
  return lignes.map(({ postes, candidats, servis, attendent, ...appel }) => ({
    ...appel,
    postes: Number(postes),
    candidats: Number(candidats),
    servis: Number(servis),
    aDecider: Number(attendent),
  }));
}
