import { anneeCourante, getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { porteePole } from '../../kernel/session.ts';
import type { TacheVue } from '../../kernel/taches.ts';

/** What the coordinator has to do about money: to validate the budget of the year, from 30 September on. */
export async function taches({ trx, droit, aujourdhui, session }: Contexte): Promise<TacheVue[]> {
  const poleId = porteePole(session);
  if (!poleId || !estPermis('budget.valider', session.active.role)) return [];
  const { annee, echeance } = getExercice(droit, anneeCourante(droit, aujourdhui));
  if (aujourdhui < echeance) return [];
  const valide = await trx
    .selectFrom('instantane')
    .select('id')
    .where('pole_id', '=', poleId)
    .where('annee_scolaire', '=', annee)
    .executeTakeFirst();
  if (valide) return [];
  return [
    {
      genre: 'financement.valider',
      titre: `Budget de ${annee}`,
      vers: `/financement/livre/validation?annee=${annee}`,
      etape: 'Valider le budget au 30 septembre',
      porteur: 'Vous',
      echeance,
      etat: 'a-faire',
    },
  ];
}
