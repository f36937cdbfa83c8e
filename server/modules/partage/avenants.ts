import type { Contexte } from '../../kernel/cas-usage.ts';
import { listerParts } from './cle.ts';

type Lecture = Pick<Contexte, 'trx' | 'coffre'>;

/** The amendments to the key made for a school year, the newest first, with their shares. */
export async function listerAvenantsCle({ trx, coffre }: Lecture, poleId: string, annee: string) {
  const lignes = await trx
    .selectFrom('avenant_cle as a')
    .innerJoin('compte as c', 'c.id', 'a.enregistre_par')
    .select(['a.id', 'a.numero', 'a.mode', 'a.decide_le as decideLe', 'a.note'])
    .select(['a.enregistre_le as enregistreLe', 'c.nom as auteur'])
    .where('a.pole_id', '=', poleId)
    .where('a.annee_scolaire', '=', annee)
    .orderBy('a.numero', 'desc')
    .execute();
  const avenants = [];
  for (const ligne of lignes) {
    const note = ligne.note ? coffre.ouvrir<string>(ligne.note) : '';
    avenants.push({ ...ligne, note, parts: await listerParts({ trx }, ligne.id) });
  }
  return avenants;
}

/** Points handed to partners in a school year, the newest first; those withdrawn are among them. */
export async function listerRetrocessions({ trx, coffre }: Lecture, poleId: string, annee: string) {
  const lignes = await trx
    .selectFrom('avenant_retrocession as a')
    .innerJoin('compte as c', 'c.id', 'a.enregistre_par')
    .innerJoin('ecole as e', 'e.id', 'a.ecole_id')
    .select(['a.id', 'a.numero', 'e.nom as ecole', 'a.points', 'a.effet_le as effetLe'])
    .select(['a.decide_le as decideLe', 'a.note', 'a.enregistre_le as enregistreLe', 'c.nom as auteur'])
    .select(['a.annule_le', 'a.annule_motif'])
    .where('a.pole_id', '=', poleId)
    .where('a.annee_scolaire', '=', annee)
    .orderBy('a.numero', 'desc')
    .execute();
  return lignes.map(({ annule_le, annule_motif, ...ligne }) => ({
    ...ligne,
    points: Number(ligne.points),
    note: ligne.note ? coffre.ouvrir<string>(ligne.note) : '',
    annulee: annule_le && annule_motif ? { le: annule_le, motif: coffre.ouvrir<string>(annule_motif) } : null,
  }));
}

/** Rank of the next line of a table numbered within a school year. */
export async function numeroSuivant(
  { trx }: Pick<Contexte, 'trx'>,
  table: 'avenant_cle' | 'affectation' | 'avenant_retrocession',
  poleId: string,
  annee: string,
): Promise<number> {
  const { dernier } = await trx
    .selectFrom(table)
    .select((eb) => eb.fn.max('numero').as('dernier'))
    .where('pole_id', '=', poleId)
    .where('annee_scolaire', '=', annee)
    .executeTakeFirstOrThrow();
  return Number(dernier ?? 0) + 1;
}
