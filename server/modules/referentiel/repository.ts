import { sql } from 'kysely';
import type { Trx } from '../../kernel/cas-usage.ts';
import { cleRecherche } from '../../kernel/recherche.ts';

/** A school, or undefined. */
export async function findEcole(trx: Trx, ecoleId: string) {
  return trx.selectFrom('ecole').selectAll().where('id', '=', ecoleId).executeTakeFirst();
}

/** What binds a school to a pôle on a day (`du` inclusive, `au` exclusive), or undefined. */
export async function findConvention(trx: Trx, poleId: string, ecoleId: string, jour: string) {
  return trx
    .selectFrom('convention')
    .selectAll()
    .where('pole_id', '=', poleId)
    .where('ecole_id', '=', ecoleId)
    .where('du', '<=', jour)
    .where((eb) => eb.or([eb('au', 'is', null), eb('au', '>', jour)]))
    .executeTakeFirst();
}

/** The pôle that an ordinary school cooperates with on a day, or undefined (STR-1: one at most). */
export async function findPoleCooperant(trx: Trx, ecoleId: string, jour: string) {
  return trx
    .selectFrom('convention as v')
    .innerJoin('pole as t', 't.id', 'v.pole_id')
    .select(['t.id', 't.nom'])
    .where('v.ecole_id', '=', ecoleId)
    .where('v.genre', '=', 'cooperante')
    .where('v.du', '<=', jour)
    .where((eb) => eb.or([eb('v.au', 'is', null), eb('v.au', '>', jour)]))
    .executeTakeFirst();
}

/**
 * Ordinary schools bound to a pôle on a day, in the whole Fédération, that organise a level and whose name or
 * place answers the search; thirty at most, so that one searches rather than scrolls.
 */
export async function chercherCooperantes(
  trx: Trx,
  { recherche, niveau, jour }: { recherche: string; niveau: string; jour: string },
) {
  const cle = cleRecherche(recherche);
  return trx
    .selectFrom('ecole as e')
    .innerJoin('convention as v', 'v.ecole_id', 'e.id')
    .innerJoin('pole as t', 't.id', 'v.pole_id')
    .select(['e.id', 'e.nom', 'e.localite', 't.id as poleId', 't.nom as pole'])
    .where('v.genre', '=', 'cooperante')
    .where('v.du', '<=', jour)
    .where((eb) => eb.or([eb('v.au', 'is', null), eb('v.au', '>', jour)]))
    .where(sql<boolean>`${niveau} = any(e.niveaux)`)
    .where((eb) =>
      eb.or([
        eb('e.recherche', 'like', `%${cle}%`),
        sql<boolean>`word_similarity(${cle}, e.recherche) > 0.45`,
      ]),
    )
    .orderBy('e.recherche')
    .limit(30)
    .execute();
}

/** Schools bound to a pôle on a day, with the kind of the bond and their PO. */
export async function listerEcolesDuPole(trx: Trx, poleId: string, jour: string) {
  return trx
    .selectFrom('convention as v')
    .innerJoin('ecole as e', 'e.id', 'v.ecole_id')
    .innerJoin('pouvoir_organisateur as p', 'p.id', 'e.po_id')
    .leftJoin('cpms as c', 'c.id', 'e.cpms_id')
    .select([
      'e.id',
      'e.fase',
      'e.nom',
      'e.localite',
      'e.niveaux',
      'e.types',
      'e.cpms_id as cpmsId',
      'c.nom as cpms',
      'p.id as poId',
      'p.nom as po',
      'p.reseau',
      'v.genre',
      'v.pourcentage',
    ])
    .where('v.pole_id', '=', poleId)
    .where('v.du', '<=', jour)
    .where((eb) => eb.or([eb('v.au', 'is', null), eb('v.au', '>', jour)]))
    .orderBy('e.recherche')
    .execute();
}

/** Specialised schools whose name or place answers the search; the Fédération has about a hundred and fifty. */
export async function listerSpecialisees(trx: Trx, recherche: string) {
  let vue = trx
    .selectFrom('ecole')
    .select(['id', 'fase', 'nom', 'localite', 'types'])
    .where('genre', '=', 'specialisee');
  if (recherche !== '') {
    const cle = cleRecherche(recherche);
    vue = vue.where((eb) =>
      eb.or([eb('recherche', 'like', `%${cle}%`), sql<boolean>`word_similarity(${cle}, recherche) > 0.45`]),
    );
  }
  return vue.orderBy('recherche').limit(200).execute();
}

/** A pôle with its siège, or undefined. */
export async function findPole(trx: Trx, poleId: string) {
  return trx
    .selectFrom('pole as t')
    .innerJoin('ecole as s', 's.id', 't.siege_id')
    .innerJoin('zone as z', 'z.numero', 't.zone')
    .select([
      't.id',
      't.numero',
      't.nom',
      't.zone',
      'z.nom as zoneNom',
      't.ecot',
      's.id as siegeId',
      's.nom as siege',
      's.fase as siegeFase',
    ])
    .where('t.id', '=', poleId)
    .executeTakeFirst();
}

/** All the pôles, by number: the internal directory (STR-6). */
export async function listerPoles(trx: Trx) {
  return trx
    .selectFrom('pole as t')
    .innerJoin('ecole as s', 's.id', 't.siege_id')
    .innerJoin('zone as z', 'z.numero', 't.zone')
    .select(['t.id', 't.numero', 't.nom', 't.zone', 'z.nom as zoneNom', 's.nom as siege', 's.localite'])
    .orderBy('t.numero')
    .execute();
}

/**
 * Regular pupils of the coopérantes of a pôle, school by school, counted on `compteeLe`; the schools are
 * those bound to the pôle on `conventionLe`. A school without count comes with `eleves: null`.
 */
export async function listerPopulations(
  trx: Trx,
  poleId: string,
  jours: { compteeLe: string; conventionLe: string },
) {
  return trx
    .selectFrom('convention as v')
    .innerJoin('ecole as e', 'e.id', 'v.ecole_id')
    .leftJoin('population as n', (j) =>
      j.onRef('n.ecole_id', '=', 'e.id').on('n.comptee_le', '=', jours.compteeLe),
    )
    .select(['e.id', 'e.fase', 'e.nom', 'n.eleves'])
    .where('v.pole_id', '=', poleId)
    .where('v.genre', '=', 'cooperante')
    .where('v.du', '<=', jours.conventionLe)
    .where((eb) => eb.or([eb('v.au', 'is', null), eb('v.au', '>', jours.conventionLe)]))
    .orderBy('e.recherche')
    .execute();
}
