import type { GenreActe } from '../../db/schema.ts';
import type { Trx } from '../../kernel/cas-usage.ts';
import { partiesDe } from './actes.ts';
import { blocsChanges } from './contenu.ts';

/** An act that every party has answered, with nothing changed since. */
export type ActeSigne = {
  genre: GenreActe;
  objetId: string;
  eleveId: string;
  /** Day of the last answer. */
  signeLe: string;
  /** False when a party signed on paper: the original then lies somewhere else than here. */
  electronique: boolean;
};

/** The acts of these pupils that are wholly signed, in two statements whatever their number. */
export async function listerActesSignes(trx: Trx, eleves: readonly string[]): Promise<ActeSigne[]> {
  const actes = await trx.selectFrom('acte').selectAll().where('eleve_id', 'in', eleves).execute();
  const ids = actes.map(({ id }) => id);
  if (ids.length === 0) return [];
  const reponses = await trx
    .selectFrom('signature')
    .select(['acte_id', 'partie', 'couverture', 'signee_le', 'decision', 'moyen'])
    .where('acte_id', 'in', ids)
    .where('retiree_le', 'is', null)
    .execute();
  return actes.flatMap(({ id, genre, objet_id: objetId, eleve_id: eleveId, contenu }) => {
    const siennes = reponses.filter((r) => r.acte_id === id);
    const signe = partiesDe(genre).every(([partie, { facultative, scelle }]) => {
      const reponse = siennes.find((r) => r.partie === partie);
      if (!reponse) return facultative === true;
      return (
        reponse.decision === 'signature' && blocsChanges(contenu, scelle, reponse.couverture).length === 0
      );
    });
    const signeLe = siennes
      .map((r) => r.signee_le)
      .toSorted()
      .at(-1);
    if (!signe || !signeLe) return [];
    return [{ genre, objetId, eleveId, signeLe, electronique: siennes.every((r) => r.moyen !== 'papier') }];
  });
}
