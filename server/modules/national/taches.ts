import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { porteePole } from '../../kernel/session.ts';
import type { TacheVue } from '../../kernel/taches.ts';
import { FAIT_NATIONAL } from '../financement/index.ts';

/** For a coordinator: the runs that moved the points of the pôle and that nobody there has read yet. */
export async function taches({ trx, session }: Contexte): Promise<TacheVue[]> {
  const poleId = porteePole(session);
  if (!poleId || !estPermis('national.connaitre', session.active.role)) return [];
  const calculs = await trx
    .selectFrom('calcul_national as c')
    .select(['c.id', 'c.annee_scolaire as annee', 'c.rang'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('calcul_national_ligne as l')
          .innerJoin('mouvement as m', 'm.fait_id', 'l.id')
          .select('m.id')
          .whereRef('l.calcul_id', '=', 'c.id')
          .where('m.fait_genre', '=', FAIT_NATIONAL)
          .where('m.pole_id', '=', poleId),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('calcul_national_lu as v')
            .select('v.calcul_id')
            .whereRef('v.calcul_id', '=', 'c.id')
            .where('v.pole_id', '=', poleId),
        ),
      ),
    )
    .orderBy('c.annee_scolaire', 'desc')
    .orderBy('c.rang', 'desc')
    .limit(5)
    .execute();
  return calculs.map(({ id, annee, rang }) => ({
    genre: 'national.publie',
    titre: rang === 1 ? `Points de ${annee} publiés` : `Points de ${annee} corrigés`,
    vers: `/calcul-national/${id}`,
    etape: 'Lire les chiffres de votre pôle',
    porteur: 'Coordination',
    echeance: null,
    etat: 'a-faire',
  }));
}
