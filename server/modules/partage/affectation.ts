import { evaluer } from '@polaris/regles/evaluer.ts';
import { repartition } from '@polaris/regles/financement/repartition.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { calculerEnveloppe } from '../financement/index.ts';

/** Points that a pôle has to split in a school year; `partiels` while a value of the year is not published. */
export type PointsRecus = { points: number; partiels: boolean };

/** What a pôle received, or what is certain of it; null when not even that can be computed. */
export async function lirePointsRecus(
  { trx, droit }: Pick<Contexte, 'trx' | 'droit'>,
  poleId: string,
  annee: string,
): Promise<PointsRecus | null> {
  const { total, connu } = await calculerEnveloppe(trx, droit, poleId, annee);
  if (total !== null) return { points: total, partiels: false };
  return connu?.total == null ? null : { points: connu.total, partiels: true };
}

/** The same, for what cannot go on without it. */
export async function getPointsRecus(
  contexte: Pick<Contexte, 'trx' | 'droit'>,
  poleId: string,
  annee: string,
): Promise<PointsRecus> {
  const recus = await lirePointsRecus(contexte, poleId, annee);
  if (recus) return recus;
  throw new Refus(
    'regle-non-respectee',
    `Les points de ${annee} ne peuvent pas être calculés : une valeur n’est pas publiée. La page du financement dit laquelle.`,
  );
}

export type Parts = { traitements: number; fonctionnement: number };

/** The split under the public rule (FIN-9, FIN-10). */
export function jugerRepartition(
  { droit }: Pick<Contexte, 'droit'>,
  annee: string,
  points: number,
  { traitements, fonctionnement }: Parts,
): Resultat {
  return evaluer(repartition, { anneeScolaire: annee, points, traitements, fonctionnement }, droit);
}

/** Last day to communicate the split (FIN-9); null where no text asks for it. */
export function lireEcheance({ detail }: Resultat): string | null {
  const communication = detail.communication as { auPlusTard?: string } | undefined;
  return communication?.auPlusTard ?? null;
}

/** The splits of a pôle in a school year, the newest first. */
export async function listerAffectations({ trx }: Pick<Contexte, 'trx'>, poleId: string, annee: string) {
  const lignes = await trx
    .selectFrom('affectation as a')
    .innerJoin('compte as c', 'c.id', 'a.enregistree_par')
    .select(['a.id', 'a.numero', 'a.points', 'a.traitements', 'a.fonctionnement'])
    .select(['a.communiquee_le as communiqueeLe', 'a.enregistree_le as enregistreeLe', 'c.nom as auteur'])
    .where('a.pole_id', '=', poleId)
    .where('a.annee_scolaire', '=', annee)
    .orderBy('a.numero', 'desc')
    .execute();
  return lignes.map((ligne) => ({
    ...ligne,
    points: Number(ligne.points),
    traitements: Number(ligne.traitements),
    fonctionnement: Number(ligne.fonctionnement),
  }));
}
