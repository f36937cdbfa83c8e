import type { Trx } from '../../kernel/cas-usage.ts';
import type { Coffre } from '../../kernel/coffre.ts';
import type { Valeurs } from './proposables.ts';

/** What was recorded when a change was proposed, as it is sealed. */
export type AvantScelle = { sujet: string; vers: string; valeurs: Valeurs };

/** Suggestions in reach, those to decide first, oldest first; then the last decided. */
export async function listerSuggestions(
  trx: Trx,
  { toutes, ids }: { toutes: boolean; ids?: readonly string[] },
) {
  let vue = trx
    .selectFrom('suggestion as s')
    .innerJoin('eleve as e', 'e.id', 's.eleve_id')
    .innerJoin('compte as c', 'c.id', 's.proposee_par')
    .leftJoin('compte as d', 'd.id', 's.decidee_par')
    .selectAll('s')
    .select(['e.nom', 'e.prenom', 'c.nom as auteur', 'd.nom as decideur']);
  if (!toutes) vue = vue.where('s.decision', 'is', null);
  if (ids) vue = vue.where('s.id', 'in', ids);
  return vue
    .orderBy('s.decidee_le', (o) => o.desc().nullsFirst())
    .orderBy('s.proposee_le')
    .limit(200)
    .execute();
}

export type SuggestionLue = Awaited<ReturnType<typeof listerSuggestions>>[number];

/** What a suggestion says, opened. */
export function ouvrirAvant(coffre: Coffre, { avant }: Pick<SuggestionLue, 'avant'>): AvantScelle {
  return coffre.ouvrir<AvantScelle>(avant);
}
