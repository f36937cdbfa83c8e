import { type ExpressionBuilder, type Selectable, sql } from 'kysely';
import type { Schema } from '../../db/schema.ts';
import type { Exercice } from '../../kernel/annee.ts';
import type { Trx } from '../../kernel/cas-usage.ts';
import { cleRecherche } from '../../kernel/recherche.ts';
import { CLES_PARTIES, CLES_SECTIONS } from '../integration/index.ts';
import type { Filtres } from './schema.ts';

export const PAR_PAGE = 50;

/** Integrations that run at least one day of the school year. */
function integrationsDe(trx: Trx, exercice: Exercice) {
  return trx
    .selectFrom('integration as i')
    .innerJoin('eleve as e', 'e.id', 'i.eleve_id')
    .innerJoin('ecole as o', 'o.id', 'i.ecole_id')
    .where('i.debut', '<', exercice.avant)
    .where((eb) => eb.or([eb('i.fin', 'is', null), eb('i.fin', '>=', exercice.rentree)]));
}

type Vue = ReturnType<typeof integrationsDe>;

/** Sections neither finished nor set aside: what the coordinator still has to write. */
const sectionsAFaire = sql<number>`(${CLES_SECTIONS.length} - (
  select count(*) from protocole p join protocole_section s on s.protocole_id = p.id
  where p.integration_id = i.id and (s.non_requis or s.termine)))::int`;

const signaturesManquantes = sql<number>`(${CLES_PARTIES.length} - (
  select count(*) from protocole p join signature g on g.protocole_id = p.id
  where p.integration_id = i.id and g.retiree_le is null))::int`;

const MANQUES = {
  sections: sql<boolean>`${sectionsAFaire} > 0`,
  signatures: sql<boolean>`${signaturesManquantes} > 0`,
  rien: sql<boolean>`${sectionsAFaire} = 0 and ${signaturesManquantes} = 0`,
} as const;

/** Names are ordered by their search key, accents and case aside: « Bérault » stands before « Brunelois ». */
const ORDRES = {
  nom: [sql`e.recherche`, sql`e.naissance`],
  ecole: [sql`o.recherche`, sql`e.recherche`],
  debut: [sql`i.debut`, sql`e.recherche`],
  naissance: [sql`e.naissance`, sql`e.recherche`],
  manque: [sql`${sectionsAFaire} + ${signaturesManquantes}`, sql`e.recherche`],
} as const;

/**
 * Accent- and case-blind, and tolerant to a typo: a part of the name, or a word close to one of its
 * words. The threshold is that of pg_trgm for whole words.
 */
function correspond(eb: ExpressionBuilder<Schema & { e: Selectable<Schema['eleve']> }, 'e'>, saisie: string) {
  const cle = cleRecherche(saisie);
  return eb.or([
    eb('e.recherche', 'like', `%${cle}%`),
    sql<boolean>`word_similarity(${cle}, e.recherche) > 0.45`,
  ]);
}

function filtrer(vue: Vue, filtres: Filtres): Vue {
  let suite = vue;
  if (filtres.recherche !== '') suite = suite.where((eb) => correspond(eb as never, filtres.recherche));
  if (filtres.ecoleId) suite = suite.where('i.ecole_id', '=', filtres.ecoleId);
  if (filtres.niveau) suite = suite.where('i.niveau', '=', filtres.niveau);
  if (filtres.manque) suite = suite.where(MANQUES[filtres.manque]);
  return suite;
}

/** One page of the general list. The row filter of the session decides which pupils exist at all. */
export async function listerLignes(trx: Trx, exercice: Exercice, filtres: Filtres) {
  const ordre = ORDRES[filtres.tri];
  const sens = filtres.sens === 'desc' ? sql`desc` : sql`asc`;
  return filtrer(integrationsDe(trx, exercice), filtres)
    .innerJoin('pole as t', 't.id', 'i.pole_id')
    .select([
      'e.id as eleveId',
      'i.id as integrationId',
      'e.nom',
      'e.prenom',
      'e.naissance',
      'o.nom as ecole',
      'o.fase as ecoleFase',
      't.nom as pole',
      'i.niveau',
      'i.annee_etude as anneeEtude',
      'i.type',
      'i.debut',
      'i.premier_debut as premierDebut',
      'i.fin',
      sectionsAFaire.as('sectionsAFaire'),
      signaturesManquantes.as('signaturesManquantes'),
    ])
    .orderBy(sql`${ordre[0]} ${sens}, ${ordre[1]} asc, i.id asc`)
    .limit(PAR_PAGE)
    .offset((filtres.page - 1) * PAR_PAGE)
    .execute();
}

/** How many rows the filters keep, all pages together. */
export async function compterLignes(trx: Trx, exercice: Exercice, filtres: Filtres): Promise<number> {
  const { total } = await filtrer(integrationsDe(trx, exercice), filtres)
    .select(sql<number>`count(*)::int`.as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

/** Schools that follow at least one pupil this year, with their count: the facet of the list. */
export async function listerFacettesEcoles(trx: Trx, exercice: Exercice) {
  return integrationsDe(trx, exercice)
    .select(['o.id', 'o.nom', sql<number>`count(*)::int`.as('nombre')])
    .groupBy(['o.id', 'o.nom', 'o.recherche'])
    .orderBy('o.recherche')
    .execute();
}

/** A pupil under the row filter, or undefined. */
export async function findEleve(trx: Trx, eleveId: string) {
  return trx.selectFrom('eleve').selectAll().where('id', '=', eleveId).executeTakeFirst();
}
