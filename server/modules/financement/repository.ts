import { sql } from 'kysely';
import type { Exercice } from '../../kernel/annee.ts';
import type { Trx } from '../../kernel/cas-usage.ts';

/**
 * The IPT that count for a pôle in a school year until 2025-26: running on 30 September. One whose last day
 * is 30 September or before is out, as `integration.arret` says; one that ends later stays (FIN-11: frozen
 * budget); one begun later comes by a movement of budget C. Level and degree are those of the year asked.
 */
export async function listerIptDeLAnnee(trx: Trx, poleId: string, exercice: Exercice) {
  return trx
    .selectFrom('integration as i')
    .innerJoin('eleve as e', 'e.id', 'i.eleve_id')
    .innerJoin('parcours_annee as y', 'y.integration_id', 'i.id')
    .leftJoin('cession as c', 'c.integration_id', 'i.id')
    .select([
      'i.id',
      'i.eleve_id as eleveId',
      'e.nom',
      'e.prenom',
      'i.debut',
      'i.premier_debut as premierDebut',
      'i.type',
      'y.niveau',
      'y.degre',
      // Ceded before the count, it is the pôle's (TRA-1).
      sql<'pole' | 'ecoleSpecialisee'>`case when c.effet_le <= ${exercice.echeance} then 'pole'
        else i.accompagne_par end`.as('accompagnePar'),
    ])
    .where('i.pole_id', '=', poleId)
    .where('y.annee_scolaire', '=', exercice.annee)
    .where('i.debut', '<=', exercice.echeance)
    .where((eb) => eb.or([eb('i.fin', 'is', null), eb('i.fin', '>', exercice.echeance)]))
    .orderBy('e.recherche')
    .orderBy('i.debut')
    .execute();
}

/** What FIN-6 counts: a day, its school year, and the first day of an IPT that may count. */
export type Comptage = { jour: string; annee: string; premierDebutDepuis: string };

/** IPT of a pôle running on the day of the count. */
export async function compterIptLe(trx: Trx, poleId: string, comptage: Comptage): Promise<number> {
  const { jour, annee, premierDebutDepuis } = comptage;
  const { nombre } = await trx
    .selectFrom('integration as i')
    .innerJoin('parcours_annee as y', 'y.integration_id', 'i.id')
    .select(sql<number>`count(*)::int`.as('nombre'))
    .where('i.pole_id', '=', poleId)
    .where('y.annee_scolaire', '=', annee)
    .where('i.debut', '<=', jour)
    .where('i.premier_debut', '>=', premierDebutDepuis)
    .where((eb) => eb.or([eb('i.fin', 'is', null), eb('i.fin', '>=', jour)]))
    .executeTakeFirstOrThrow();
  return nombre;
}

/** The same count over all the pôles: a bare national number, which no row policy hides. */
export async function compterIptNational(trx: Trx, comptage: Comptage): Promise<number> {
  const { jour, annee, premierDebutDepuis } = comptage;
  const { rows } = await sql<{
    total: number;
  }>`select integrations_comptees(${jour}, ${annee}, ${premierDebutDepuis}) as total`.execute(trx);
  return rows[0]?.total ?? 0;
}
