import type { GenreActe } from '../../db/schema.ts';
import type { Trx } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';

/** An act with the pupil it is about, under the row filter. */
function actes(trx: Trx) {
  return trx
    .selectFrom('acte as a')
    .innerJoin('eleve as e', 'e.id', 'a.eleve_id')
    .innerJoin('ecole as o', 'o.id', 'a.ecole_id')
    .selectAll('a')
    .select(['e.nom', 'e.prenom', 'e.naissance', 'o.nom as ecole']);
}

/** The act of that identifier; refuses what is out of reach. */
export async function getActe(trx: Trx, acteId: string) {
  const acte = await actes(trx).where('a.id', '=', acteId).executeTakeFirst();
  if (!acte)
    throw new Refus('introuvable', 'Ce document à signer n’existe pas ou n’est pas dans votre périmètre.');
  return acte;
}

/** The act about an object, or undefined when none was opened. */
export function findActe(trx: Trx, genre: GenreActe, objetId: string) {
  return actes(trx).where('a.genre', '=', genre).where('a.objet_id', '=', objetId).executeTakeFirst();
}

/** The open acts about a pupil that a pôle holds, for who is about to change them: each waits for its turn. */
export function listerActesOuverts(trx: Trx, eleveId: string, poleId: string | null) {
  return actes(trx)
    .where('a.eleve_id', '=', eleveId)
    .where('a.pole_id', '=', poleId)
    .where('a.clos_le', 'is', null)
    .orderBy('a.ouvert_le')
    .orderBy('a.id')
    .forUpdate('a')
    .execute();
}

/** Makes whoever changes the content of an act take their turn, before reading what it is made of. */
export async function verrouillerActe(trx: Trx, genre: GenreActe, objetId: string): Promise<void> {
  await trx
    .selectFrom('acte')
    .select('id')
    .where('genre', '=', genre)
    .where('objet_id', '=', objetId)
    .forUpdate()
    .execute();
}

export type ActeComplet = Awaited<ReturnType<typeof getActe>>;

/** Answers in force (not withdrawn), one at most for each party. */
export function listerReponses(trx: Trx, acteId: string) {
  return trx
    .selectFrom('signature as g')
    .leftJoin('compte as c', 'c.id', 'g.consignee_par')
    .selectAll('g')
    .select('c.nom as auteur')
    .where('g.acte_id', '=', acteId)
    .where('g.retiree_le', 'is', null)
    .execute();
}
