import { sql } from 'kysely';
import type { Droit } from '../../../regles/droit.ts';
import type { Base } from '../../db/base.ts';
import type { Trx } from '../cas-usage.ts';
import { jourABruxelles } from '../horloge.ts';
import type { Noyau } from '../noyau.ts';
import { superposer, type ValeurPubliee } from './superposer.ts';

/** The law last put together for a database: what was confirmed only grows, so its number says if it still holds. */
type Garde = { nombre: number; ecrit: Droit; droit: Droit };
const gardes = new WeakMap<Base, Garde>();

/** The law that answers a request: the files, and above them what the administration published. */
export async function lireDroitEnVigueur({ base, droit: ecrit }: Noyau, trx: Trx): Promise<Droit> {
  const { nombre } = await trx
    .selectFrom('parametre_decision')
    .select(sql<number>`count(*)::int`.as('nombre'))
    .where('decision', '=', 'confirmation')
    .executeTakeFirstOrThrow();
  const garde = gardes.get(base);
  if (garde && garde.nombre === nombre && garde.ecrit === ecrit) return garde.droit;
  const droit = superposer(ecrit, nombre === 0 ? [] : await listerPubliees(trx));
  gardes.set(base, { nombre, ecrit, droit });
  return droit;
}

/** Every value published, in the order of the confirmations. */
async function listerPubliees(trx: Trx): Promise<ValeurPubliee[]> {
  const lignes = await trx
    .selectFrom('parametre_propose as p')
    .innerJoin('parametre_decision as d', 'd.propose_id', 'p.id')
    .select([
      'p.numero',
      'p.parametre',
      'p.valeur',
      'p.depuis',
      'p.avant',
      'p.source',
      'p.article',
      'd.decide_le',
    ])
    .where('d.decision', '=', 'confirmation')
    .orderBy('d.decide_le')
    .orderBy('p.numero')
    .execute();
  return lignes.map(({ decide_le, ...ligne }) => ({
    ...ligne,
    numero: Number(ligne.numero),
    valeur: Number(ligne.valeur),
    publieLe: jourABruxelles(Temporal.Instant.fromEpochMilliseconds(decide_le.getTime())),
  }));
}
