import { sql } from 'kysely';
import type { Trx } from '../../kernel/cas-usage.ts';
import { listerPopulations } from '../referentiel/index.ts';
import { comptagePour } from './annee.ts';

/** IPT first begun before this day bring nothing from 2026-27 on (FIN-5, IPT-17). */
export const PREMIERES_IPT_DEPUIS = '2020-09-02';

/** What is known on 15 January of one year, for the pôle as it will be in the year of the forecast. */
export type Comptage = {
  jour: string;
  /** Pupils by school; null for a school that is not counted that day. */
  eleves: ReadonlyMap<string, number>;
  ecoles: number;
  /** Pupils whose IPT counts that day, in the pôle. */
  ipt: ReadonlySet<string>;
  /** IPT of all the pôles together. */
  total: number;
};

/** One count: the schools are those bound to the pôle on the first day of the year of the forecast. */
export async function lireComptage(
  trx: Trx,
  poleId: string,
  annee: string,
  conventionLe: string,
): Promise<Comptage> {
  const jour = comptagePour(annee);
  const ecoles = await listerPopulations(trx, poleId, { compteeLe: jour, conventionLe });
  const pendant = precedente(annee);
  const ipt = await trx
    .selectFrom('integration as i')
    .innerJoin('parcours_annee as y', 'y.integration_id', 'i.id')
    .select('i.eleve_id as eleveId')
    .where('i.pole_id', '=', poleId)
    .where('y.annee_scolaire', '=', pendant)
    .where('i.debut', '<=', jour)
    .where('i.premier_debut', '>=', PREMIERES_IPT_DEPUIS)
    .where((eb) => eb.or([eb('i.fin', 'is', null), eb('i.fin', '>=', jour)]))
    .execute();
  const { rows } = await sql<{
    total: number;
  }>`select integrations_comptees(${jour}, ${pendant}, ${PREMIERES_IPT_DEPUIS}) as total`.execute(trx);
  return {
    jour,
    eleves: new Map(ecoles.flatMap(({ id, eleves }) => (eleves === null ? [] : [[id, eleves] as const]))),
    ecoles: ecoles.length,
    ipt: new Set(ipt.map(({ eleveId }) => eleveId)),
    total: rows[0]?.total ?? 0,
  };
}

/** The school year during which the count of a year is made. */
export function precedente(annee: string): string {
  const civile = Number(annee.slice(0, 4));
  return `${civile - 1}-${String(civile).slice(2)}`;
}
