import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import type { TacheVue } from '../../kernel/taches.ts';
import { listerSuggestions } from './repository.ts';

/** One line: the changes that wait for a decision, or one's own that wait for the coordinator. */
export async function taches({ trx, session }: Contexte): Promise<TacheVue[]> {
  const { role } = session.active;
  if (!estPermis('suggestions.lire', role)) return [];
  const [premiere, ...autres] = await listerSuggestions(trx, { toutes: false });
  if (!premiere) return [];
  const nombre = autres.length + 1;
  const decide = estPermis('suggestions.decider', role);
  return [
    {
      genre: 'suggestions.attente',
      titre: nombre === 1 ? 'Une modification proposée' : `${nombre} modifications proposées`,
      vers: '/suggestions',
      etape: decide ? 'Accepter ou refuser' : 'Attendre la décision du coordonnateur',
      porteur: decide ? `la plus ancienne de ${premiere.auteur}` : 'le coordonnateur',
      echeance: null,
      etat: decide ? 'a-faire' : 'attente',
    },
  ];
}
