import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import type { TacheVue } from '../../kernel/taches.ts';
import { listerPropositions } from './repository.ts';

const TACHES_MAX = 20;

/** The values that wait for a second person: to do for any other account, awaited by their author. */
export async function taches(contexte: Contexte): Promise<TacheVue[]> {
  if (!estPermis('parametres.publier', contexte.session.active.role)) return [];
  const enAttente = (await listerPropositions(contexte)).filter(({ etat }) => etat === 'proposee');
  return enAttente.slice(0, TACHES_MAX).map(({ id, libelle, deMoi }) => ({
    genre: 'parametres.proposee',
    titre: libelle,
    vers: `/administration/valeurs/${id}`,
    etape: deMoi ? 'Attendre la relecture d’une autre personne' : 'Relire et confirmer la valeur proposée',
    porteur: 'Cellule pôles territoriaux',
    echeance: null,
    etat: deMoi ? 'attente' : 'a-faire',
  }));
}
