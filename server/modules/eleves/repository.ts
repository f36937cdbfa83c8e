import { type Kysely, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Schema } from '../../db/schema.ts';
import type { Trx } from '../../kernel/cas-usage.ts';
import { cleRecherche } from '../../kernel/recherche.ts';
import { CLES_SECTIONS } from '../integration/index.ts';
import { nombreAttendu } from '../signatures/index.ts';
import type { Filtres } from './schema.ts';

export const PAR_PAGE = 50;

/** What the list is asked about: a school year, and one pôle when the session has only one. */
type Etendue = { annee: string; poleId: string | null };

/** Sections neither finished nor set aside: what the coordinator still has to write. */
const sectionsAFaire = sql<number>`(${sql.lit(CLES_SECTIONS.length)} - (
  select count(*) from protocole p join protocole_section s on s.protocole_id = p.id
  where p.integration_id = v."integrationId" and (s.non_requis or s.termine)))::int`;

const signaturesManquantes = sql<number>`(${sql.lit(nombreAttendu('protocole'))} - (
  select count(*) from acte a join signature g on g.acte_id = a.id
  where a.genre = 'protocole' and a.objet_id = v."integrationId" and g.decision = 'signature' and g.retiree_le is null))::int`;

const MANQUES = {
  sections: sql<boolean>`${sectionsAFaire} > 0`,
  signatures: sql<boolean>`${signaturesManquantes} > 0`,
  rien: sql<boolean>`${sectionsAFaire} = 0 and ${signaturesManquantes} = 0`,
} as const;

/** Names are ordered by their search key, accents and case aside: « Bérault » stands before « Brunelois ». */
const ORDRES = {
  nom: [sql`v.recherche`, sql`v.naissance`],
  ecole: [sql`v."ecoleRecherche"`, sql`v.recherche`],
  debut: [sql`v.debut`, sql`v.recherche`],
  naissance: [sql`v.naissance`, sql`v.recherche`],
  manque: [sql`${sectionsAFaire} + ${signaturesManquantes}`, sql`v.recherche`],
} as const;

/**
 * Integrations of the school year, with the level and year of study of that year. The row filter of the session decides which
 * exist at all; naming the pôle as well lets the planner go straight to its rows.
 */
function integrationsDe(db: Pick<Kysely<Schema>, 'selectFrom'>, { annee, poleId }: Etendue) {
  return db
    .selectFrom('integration as i')
    .innerJoin('parcours_annee as y', 'y.integration_id', 'i.id')
    .innerJoin('eleve as e', 'e.id', 'i.eleve_id')
    .innerJoin('ecole as o', 'o.id', 'i.ecole_id')
    .innerJoin('pole as t', 't.id', 'i.pole_id')
    .select([
      'e.id as eleveId',
      'i.id as integrationId',
      'e.nom',
      'e.prenom',
      'e.naissance',
      'e.recherche',
      'o.id as ecoleId',
      'o.nom as ecole',
      'o.recherche as ecoleRecherche',
      'o.fase as ecoleFase',
      't.nom as pole',
      'y.niveau',
      'y.annee_etude as anneeEtude',
      'i.type',
      'i.debut',
      'i.premier_debut as premierDebut',
      'i.fin',
    ])
    .where('y.annee_scolaire', '=', annee)
    .$if(poleId !== null, (vue) => vue.where('y.pole_id', '=', poleId));
}

/**
 * Accent- and case-blind, and tolerant to a typo: a part of the name, or a word close to one of its
 * words. The threshold is that of pg_trgm for whole words.
 */
function correspond(saisie: string) {
  const cle = cleRecherche(saisie);
  return sql<boolean>`(v.recherche like ${`%${cle}%`} or word_similarity(${cle}, v.recherche) > 0.45)`;
}

/** One condition for each filter given; all must hold. */
function conditions({ recherche, ecoleId, niveau, manque }: Filtres) {
  return [
    ...(recherche === '' ? [] : [correspond(recherche)]),
    ...(ecoleId ? [sql<boolean>`v."ecoleId" = ${ecoleId}`] : []),
    ...(niveau ? [sql<boolean>`v.niveau = ${niveau}`] : []),
    ...(manque ? [MANQUES[manque]] : []),
  ];
}

/**
 * One page of the general list, the number of rows that the filters keep, and the schools of the whole
 * year with their count (the facet): one statement, so that the three are seen at the same instant.
 */
export function listerPage(trx: Trx, etendue: Etendue, filtres: Filtres) {
  const ordre = ORDRES[filtres.tri];
  const sens = filtres.sens === 'desc' ? sql`desc` : sql`asc`;
  return trx
    .with('annee', (db) => integrationsDe(db, etendue))
    .with('retenue', (db) =>
      db
        .selectFrom('annee as v')
        .selectAll()
        .where((eb) => eb.and(conditions(filtres))),
    )
    .selectNoFrom((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('retenue as v')
          .select([
            'v.eleveId',
            'v.integrationId',
            'v.nom',
            'v.prenom',
            'v.naissance',
            'v.ecole',
            'v.ecoleFase',
            'v.pole',
            'v.niveau',
            'v.anneeEtude',
            'v.type',
            'v.debut',
            'v.premierDebut',
            'v.fin',
            sectionsAFaire.as('sectionsAFaire'),
            signaturesManquantes.as('signaturesManquantes'),
          ])
          .orderBy(sql`${ordre[0]} ${sens}, ${ordre[1]} asc, v."integrationId" asc`)
          .limit(PAR_PAGE)
          .offset((filtres.page - 1) * PAR_PAGE),
      ).as('lignes'),
      eb
        .selectFrom('retenue')
        .select(sql<number>`count(*)::int`.as('nombre'))
        .$asScalar()
        .$notNull()
        .as('total'),
      jsonArrayFrom(
        eb
          .selectFrom('annee')
          .select(['ecoleId as id', 'ecole as nom', sql<number>`count(*)::int`.as('nombre')])
          .groupBy(['ecoleId', 'ecole', 'ecoleRecherche'])
          .orderBy('ecoleRecherche'),
      ).as('ecoles'),
    ])
    .executeTakeFirstOrThrow();
}

/** A pupil under the row filter, or undefined. */
export async function findEleve(trx: Trx, eleveId: string) {
  return trx.selectFrom('eleve').selectAll().where('id', '=', eleveId).executeTakeFirst();
}

/** First day of the first integration of a pupil; null when it has none in reach. */
export async function findPremierDebut(trx: Trx, eleveId: string): Promise<string | null> {
  const { debut } = await trx
    .selectFrom('integration')
    .select((eb) => eb.fn.min('debut').as('debut'))
    .where('eleve_id', '=', eleveId)
    .executeTakeFirstOrThrow();
  return debut;
}
