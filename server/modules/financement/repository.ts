import { sql } from 'kysely';
import type { Exercice } from '../../kernel/annee.ts';
import type { Trx } from '../../kernel/cas-usage.ts';

/**
 * The IPT that count for a pôle in a school year until 2025-26: running on 30 September, or begun after
 * it. One that ended before 30 September is out; one that ends later stays (FIN-11: frozen budget).
 */
export async function listerIptDeLAnnee(trx: Trx, poleId: string, exercice: Exercice) {
  return trx
    .selectFrom('integration as i')
    .innerJoin('eleve as e', 'e.id', 'i.eleve_id')
    .select([
      'i.id',
      'i.eleve_id as eleveId',
      'e.nom',
      'e.prenom',
      'i.debut',
      'i.premier_debut as premierDebut',
      'i.type',
      'i.niveau',
      'i.degre',
      'i.accompagne_par as accompagnePar',
    ])
    .where('i.pole_id', '=', poleId)
    .where('i.debut', '<', exercice.avant)
    .where((eb) => eb.or([eb('i.fin', 'is', null), eb('i.fin', '>', exercice.echeance)]))
    .orderBy('e.recherche')
    .orderBy('i.debut')
    .execute();
}

/** IPT of a pôle running on a day, first begun on or after another: what FIN-6 counts at 15 January. */
export async function compterIptLe(
  trx: Trx,
  poleId: string,
  jour: string,
  premierDebutDepuis: string,
): Promise<number> {
  const { nombre } = await trx
    .selectFrom('integration')
    .select(sql<number>`count(*)::int`.as('nombre'))
    .where('pole_id', '=', poleId)
    .where('debut', '<=', jour)
    .where('premier_debut', '>=', premierDebutDepuis)
    .where((eb) => eb.or([eb('fin', 'is', null), eb('fin', '>', jour)]))
    .executeTakeFirstOrThrow();
  return nombre;
}

/** The same count over all the pôles: a bare national number, which no row policy hides. */
export async function compterIptNational(
  trx: Trx,
  jour: string,
  premierDebutDepuis: string,
): Promise<number> {
  const { rows } = await sql<{
    total: number;
  }>`select integrations_comptees(${jour}, ${premierDebutDepuis}) as total`.execute(trx);
  return rows[0]?.total ?? 0;
}
