import { sql } from 'kysely';
import type { Trx } from '../../kernel/cas-usage.ts';
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

/** Points that earlier runs wrote in the ledgers for a year, by pôle and rule. */
export async function lirePortes(trx: Trx, annee: string) {
  const lignes = await trx
    .selectFrom('mouvement')
    .select(['pole_id as poleId', 'regle', sql<string>`sum(points)`.as('points')])
    .where('annee_scolaire', '=', annee)
    .where('fait_genre', '=', FAIT)
    .groupBy(['pole_id', 'regle'])
    .execute();
  return new Map(lignes.map(({ poleId, regle, points }) => [`${poleId} ${regle}`, Number(points)]));
}

/** Kind of the fact behind the movements of a run: one of its lines. */
export const FAIT = 'calcul-national';
