import { sql } from 'kysely';
import type { Trx } from '../../kernel/cas-usage.ts';
import { FAIT_NATIONAL } from '../financement/index.ts';
import type { FaitsLigne } from './calculer.ts';
import type { LigneComparable } from './comparer.ts';

/** What a run keeps of the sums over all the pôles. */
export type Resume = {
  totaux: { base: number; ipt: number; sensoriMoteur: number; total: number };
  poles: number;
  comptageLe: string;
  ecolesSansComptage: number;
  pointsParIpt: number | null;
  depassement: number | null;
  ratio: number | null;
};

const publies = (trx: Trx) =>
  trx
    .selectFrom('calcul_national as c')
    .leftJoin('compte as a', 'a.id', 'c.publie_par')
    .select([
      'c.id',
      'c.annee_scolaire as annee',
      'c.rang',
      'c.empreinte',
      'c.droit_version as droitVersion',
      'c.points_degressifs as pointsDegressifs',
      'c.source',
      'c.resume',
      'c.publie_le as publieLe',
      'a.nom as auteur',
    ]);

type Publie = Awaited<ReturnType<ReturnType<typeof publies>['executeTakeFirstOrThrow']>>;

const lire = ({ pointsDegressifs, resume, ...calcul }: Publie) => ({
  ...calcul,
  pointsDegressifs: pointsDegressifs === null ? null : Number(pointsDegressifs),
  resume: resume as unknown as Resume,
});

/** The runs published for a year, last first. */
export async function listerPublies(trx: Trx, annee: string) {
  return (await publies(trx).where('c.annee_scolaire', '=', annee).orderBy('c.rang', 'desc').execute()).map(
    lire,
  );
}

export type CalculPublie = Awaited<ReturnType<typeof listerPublies>>[number];

/** A published run, or undefined. */
export async function findPublie(trx: Trx, calculId: string): Promise<CalculPublie | undefined> {
  const calcul = await publies(trx).where('c.id', '=', calculId).executeTakeFirst();
  return calcul && lire(calcul);
}

/** The run published just before, or undefined. */
export async function findPrecedent(
  trx: Trx,
  { annee, rang }: Pick<CalculPublie, 'annee' | 'rang'>,
): Promise<CalculPublie | undefined> {
  const calcul = await publies(trx)
    .where('c.annee_scolaire', '=', annee)
    .where('c.rang', '=', rang - 1)
    .executeTakeFirst();
  return calcul && lire(calcul);
}

export type LignePubliee = LigneComparable & { id: string; points: number };

/** The lines of a run, in the reach of the session. */
export async function listerLignes(trx: Trx, calculId: string): Promise<LignePubliee[]> {
  const lignes = await trx
    .selectFrom('calcul_national_ligne')
    .select(['id', 'pole_id as poleId', 'part', 'points', 'faits'])
    .where('calcul_id', '=', calculId)
    .orderBy('part')
    .execute();
  return lignes.map((ligne) => ({
    ...ligne,
    points: Number(ligne.points),
    faits: ligne.faits as unknown as FaitsLigne,
  }));
}

/** Names of the schools that two runs may cite. */
export async function lireNomsEcoles(trx: Trx): Promise<(ecoleId: string) => string> {
  const ecoles = await trx
    .selectFrom('ecole')
    .select(['id', 'nom'])
    .where('genre', '=', 'ordinaire')
    .execute();
  const noms = new Map(ecoles.map(({ id, nom }) => [id, nom]));
  return (ecoleId) => noms.get(ecoleId) ?? 'Une école';
}

/**
 * Points that the ledgers hold of earlier runs for a year, by pôle and rule: their movements, what took one
 * back, and the figure written in its place.
 */
export async function lirePortes(trx: Trx, annee: string) {
  const { rows } = await sql<{ poleId: string; regle: string; points: string }>`
    with recursive chaine as (
      select id, pole_id, regle, points from mouvement
      where annee_scolaire = ${annee} and fait_genre = ${FAIT_NATIONAL} and contre_id is null
      union all
      select m.id, c.pole_id, c.regle, m.points from chaine c join mouvement m
        on m.contre_id = c.id or (m.fait_genre = 'mouvement' and m.fait_id = c.id))
    select pole_id as "poleId", regle, sum(points)::text as points from chaine group by 1, 2`.execute(trx);
  return new Map(rows.map(({ poleId, regle, points }) => [`${poleId} ${regle}`, Number(points)]));
}
