import type { GenreMouvement } from '../../db/schema.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { jourABruxelles } from '../../kernel/horloge.ts';
import { estPermis } from '../../kernel/permissions.ts';

export type Budget = 'A' | 'B' | 'C';

/** One movement as the ledger shows it. */
export type LigneLivre = {
  id: string;
  budget: Budget;
  genre: GenreMouvement;
  points: number;
  effetLe: string;
  /** The instant it was recorded, and its civil day in Brussels. */
  connuLe: Date;
  jour: string;
  faitGenre: string;
  /** The pupil it is about, as far as it is about one. */
  eleveId: string | null;
  eleve: string | null;
  auteur: string;
  regle: string;
  droitVersion: string;
  /** The movement it takes back, and the one that took it back. */
  contreId: string | null;
  contreParId: string | null;
};

/**
 * Every movement of a pôle in a school year, in the order they were recorded, whatever the day. A correction
 * names the pupil of the movement that it replaces; nobody is named to a role that reads no file.
 */
export async function listerLignes(
  { trx, session }: Pick<Contexte, 'trx' | 'session'>,
  poleId: string,
  annee: string,
): Promise<LigneLivre[]> {
  const nommer = estPermis('eleves.lire', session.active.role);
  const brutes = await trx
    .selectFrom('mouvement as m')
    .leftJoin('compte as c', 'c.id', 'm.auteur')
    .leftJoin('integration as i', (lien) =>
      lien.onRef('i.id', '=', 'm.fait_id').on('m.fait_genre', '=', 'integration'),
    )
    .leftJoin('eleve as e', 'e.id', 'i.eleve_id')
    .leftJoin('mouvement as k', 'k.contre_id', 'm.id')
    .select(['m.id', 'm.budget', 'm.genre', 'm.points', 'm.effet_le as effetLe', 'm.connu_le as connuLe'])
    .select([
      'm.fait_genre as faitGenre',
      'm.fait_id as faitId',
      'm.regle',
      'm.droit_version as droitVersion',
    ])
    .select(['m.contre_id as contreId', 'k.id as contreParId', 'c.nom as auteur'])
    .select(['e.id as eleveId', 'e.nom', 'e.prenom'])
    .where('m.pole_id', '=', poleId)
    .where('m.annee_scolaire', '=', annee)
    .orderBy('m.numero')
    .execute();
  const parId = new Map(brutes.map((ligne) => [ligne.id, ligne]));
  return brutes.map(({ faitId, nom: _, prenom: __, ...ligne }) => {
    let source = parId.get(ligne.id);
    while (source?.faitGenre === 'mouvement') source = parId.get(source.faitId);
    return {
      ...ligne,
      points: Number(ligne.points),
      jour: jourABruxelles(Temporal.Instant.fromEpochMilliseconds(ligne.connuLe.getTime())),
      eleveId: nommer ? (source?.eleveId ?? null) : null,
      eleve: nommer && source?.nom ? `${source.prenom} ${source.nom}` : null,
      auteur: ligne.auteur ?? 'un compte fermé',
    };
  });
}
