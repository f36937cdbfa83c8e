import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import type { TacheVue } from '../../kernel/taches.ts';

const PREMIERES = 20;

/** Open formal notices: the pôle mends the failing in time, then the administration decides. */
export async function taches({ trx, session, aujourdhui }: Contexte): Promise<TacheVue[]> {
  const { role } = session.active;
  if (!estPermis('retraits.lire', role)) return [];
  const decide = estPermis('retraits.gerer', role);
  const ouvertes = await trx
    .selectFrom('mise_en_demeure as d')
    .innerJoin('pole as t', 't.id', 'd.pole_id')
    .select(['d.pole_id as poleId', 'd.annee_scolaire as annee', 'd.echeance', 't.nom'])
    .where('d.issue', 'is', null)
    .orderBy('d.echeance')
    .limit(PREMIERES)
    .execute();
  return ouvertes.map(({ poleId, annee, echeance, nom }): TacheVue => {
    const ecoulee = echeance < aujourdhui;
    return {
      genre: 'retraits.demeure',
      titre: decide ? `Mise en demeure : ${nom}` : 'Mise en demeure du pôle',
      vers: `/financement?annee=${annee}${decide ? `&pole=${poleId}` : ''}`,
      etape: ecoulee ? 'Lever la mise en demeure, ou appliquer le retrait' : 'Mettre fin au manquement',
      porteur: ecoulee ? 'Cellule pôles territoriaux' : nom,
      echeance,
      etat: ecoulee === decide ? (ecoulee ? 'attention' : 'a-faire') : 'attente',
    };
  });
}
