import type { Contexte } from '../../kernel/cas-usage.ts';

/** What a profile says, sealed. */
export type ContenuProfil = {
  intitule: string;
  missions: string;
  criteres: string;
  /** The particular competence asked for; empty when none is. */
  competence: string;
  organe: string;
};

type Part = { poleId: string; ecoleId: string };

/** The profiles of a part for a year, with the number of published calls that use each. */
export async function listerProfils(
  { trx, coffre }: Pick<Contexte, 'trx' | 'coffre'>,
  { poleId, ecoleId }: Part,
  annee: string,
) {
  const lignes = await trx
    .selectFrom('profil_fonction as f')
    .selectAll('f')
    .select(({ selectFrom }) =>
      selectFrom('appel_poste as x')
        .innerJoin('appel as a', 'a.id', 'x.appel_id')
        .whereRef('x.profil_id', '=', 'f.id')
        .where('a.publie_le', 'is not', null)
        .select(({ fn }) => fn.countAll<string>().as('publies'))
        .as('publies'),
    )
    .where('f.pole_id', '=', poleId)
    .where('f.ecole_id', '=', ecoleId)
    .where('f.annee_scolaire', '=', annee)
    .orderBy('f.cree_le')
    .execute();
  return lignes.map(({ id, fonctions, contenu, concertation_le, version, publies }) => ({
    id,
    fonctions,
    ...coffre.ouvrir<ContenuProfil>(contenu),
    concertationLe: concertation_le,
    version,
    fige: Number(publies) > 0,
  }));
}
