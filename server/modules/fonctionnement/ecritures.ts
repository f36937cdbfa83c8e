import type { Contexte } from '../../kernel/cas-usage.ts';

/** What is kept sealed of a line: free text, and the name of its file. */
export type ContenuEcriture = { objet: string; reference: string; fichier: string | null };

/** The lines of a school year, in the order of their day; a line that cancels another names it. */
export async function listerEcritures(
  { trx, coffre }: Pick<Contexte, 'trx' | 'coffre'>,
  poleId: string,
  annee: string,
) {
  const lignes = await trx
    .selectFrom('ecriture_fonctionnement as e')
    .innerJoin('compte as c', 'c.id', 'e.enregistree_par')
    .leftJoin('ecriture_fonctionnement as n', 'n.contre_id', 'e.id')
    .select(['e.id', 'e.sens', 'e.le', 'e.montant', 'e.contenu', 'e.contre_id as contreId'])
    .select(['e.range_sous', 'e.enregistree_le as enregistreeLe', 'c.nom as auteur', 'n.id as annuleePar'])
    .where('e.pole_id', '=', poleId)
    .where('e.annee_scolaire', '=', annee)
    .orderBy('e.le')
    .orderBy('e.numero')
    .execute();
  return lignes.map(({ contenu, montant, range_sous, annuleePar, ...ligne }) => ({
    ...ligne,
    montant: Number(montant),
    ...coffre.ouvrir<ContenuEcriture>(contenu),
    aFichier: range_sous !== null,
    annulee: annuleePar !== null,
  }));
}
