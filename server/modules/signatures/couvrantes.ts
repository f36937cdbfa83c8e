import type { GenreActe } from '../../db/schema.ts';
import type { Trx } from '../../kernel/cas-usage.ts';
import { findPartie } from './actes.ts';
import { blocsChanges } from './contenu.ts';

/** Titles of the parties whose signature stands and covers a block, on the acts of a kind about a pupil. */
export async function listerCouvrantes(
  trx: Trx,
  { genre, eleveId, bloc }: { genre: GenreActe; eleveId: string; bloc: string },
): Promise<string[]> {
  const lignes = await trx
    .selectFrom('acte as a')
    .innerJoin('signature as g', 'g.acte_id', 'a.id')
    .select(['a.contenu', 'g.partie', 'g.couverture'])
    .where('a.genre', '=', genre)
    .where('a.eleve_id', '=', eleveId)
    .where('g.retiree_le', 'is', null)
    .where('g.decision', '=', 'signature')
    .execute();
  const titres = lignes.flatMap(({ contenu, partie, couverture }) => {
    const description = findPartie(genre, partie);
    const tient = description && blocsChanges(contenu, description.scelle, couverture).length === 0;
    return tient && bloc in couverture ? [description.titre] : [];
  });
  return [...new Set(titres)];
}
