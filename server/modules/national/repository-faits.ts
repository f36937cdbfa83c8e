import { sql } from 'kysely';
import type { Exercice } from '../../kernel/annee.ts';
import type { Trx } from '../../kernel/cas-usage.ts';

/** All the pôles at once: one question for each kind of fact, so that 48 pôles are quick. */

/** All the pôles, by number. */
export async function listerPoles(trx: Trx): Promise<{ id: string; numero: number; nom: string }[]> {
  return trx.selectFrom('pole').select(['id', 'numero', 'nom']).orderBy('numero').execute();
}

export type EcoleComptee = { poleId: string; id: string; nom: string; eleves: number | null };

/** Regular pupils of every coopérante; the schools are those bound to a pôle on the first day of school. */
export async function listerEcolesComptees(
  trx: Trx,
  jours: { compteeLe: string; conventionLe: string },
): Promise<EcoleComptee[]> {
  return trx
    .selectFrom('convention as v')
    .innerJoin('ecole as e', 'e.id', 'v.ecole_id')
    .leftJoin('population as n', (j) =>
      j.onRef('n.ecole_id', '=', 'e.id').on('n.comptee_le', '=', jours.compteeLe),
    )
    .select(['v.pole_id as poleId', 'e.id', 'e.nom', 'n.eleves'])
    .where('v.genre', '=', 'cooperante')
    .where('v.du', '<=', jours.conventionLe)
    .where((eb) => eb.or([eb('v.au', 'is', null), eb('v.au', '>', jours.conventionLe)]))
    .orderBy('e.id')
    .execute();
}

/** The IPT that count until 2025-26, as `listerIptDeLAnnee` of the envelope says it, without any name. */
export async function listerIptComptees(trx: Trx, exercice: Exercice) {
  return trx
    .selectFrom('integration as i')
    .innerJoin('parcours_annee as y', 'y.integration_id', 'i.id')
    .leftJoin('cession as c', 'c.integration_id', 'i.id')
    .select([
      'i.pole_id as poleId',
      'i.premier_debut as premierDebut',
      'i.type',
      'y.niveau',
      'y.degre',
      sql<'pole' | 'ecoleSpecialisee'>`case when c.effet_le <= ${exercice.echeance} then 'pole'
        else i.accompagne_par end`.as('accompagnePar'),
    ])
    .where('y.annee_scolaire', '=', exercice.annee)
    .where('i.debut', '<=', exercice.echeance)
    .where((eb) => eb.or([eb('i.fin', 'is', null), eb('i.fin', '>', exercice.echeance)]))
    .orderBy('i.id')
    .execute();
}

/** What FIN-6 counts from 2026-27 on: IPT of each pôle running on a day of a school year. */
export async function compterIptParPole(
  trx: Trx,
  { jour, annee, premierDebutDepuis }: { jour: string; annee: string; premierDebutDepuis: string },
): Promise<Map<string, number>> {
  const lignes = await trx
    .selectFrom('integration as i')
    .innerJoin('parcours_annee as y', 'y.integration_id', 'i.id')
    .select(['i.pole_id as poleId', sql<number>`count(*)::int`.as('nombre')])
    .where('y.annee_scolaire', '=', annee)
    .where('i.debut', '<=', jour)
    .where('i.premier_debut', '>=', premierDebutDepuis)
    .where((eb) => eb.or([eb('i.fin', 'is', null), eb('i.fin', '>=', jour)]))
    .groupBy('i.pole_id')
    .execute();
  return new Map(lignes.map(({ poleId, nombre }) => [poleId, nombre]));
}

/** The last day on which populations were counted, by a day; null before any count. */
export async function findDernierComptage(trx: Trx, auPlusTard: string): Promise<string | null> {
  const { dernier } = await trx
    .selectFrom('population')
    .select((eb) => eb.fn.max('comptee_le').as('dernier'))
    .where('comptee_le', '<=', auPlusTard)
    .executeTakeFirstOrThrow();
  return dernier;
}
