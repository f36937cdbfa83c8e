import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import type { TacheVue } from '../../kernel/taches.ts';
import { type Attente, lireAttentes } from './attentes.ts';
import { partieDuRole } from './roles.ts';

const TACHES_MAX = 20;

/**
 * What the session has to sign, and what it has others sign: each for whoever signs, one line for the
 * coordinator, whose list of awaited signatures says the rest.
 */
export async function taches(contexte: Contexte): Promise<TacheVue[]> {
  const { role } = contexte.session.active;
  if (!estPermis('signatures.lire', role)) return [];
  const partie = partieDuRole(role);
  const attentes = await lireAttentes(contexte, {});
  if (role === 'coordonnateur') return attentes.length === 0 ? [] : [resumer(attentes)];
  return attentes
    .filter((a) => a.partie === partie && a.pret && a.etat !== 'refusee')
    .slice(0, TACHES_MAX)
    .map(aRepondre);
}

function aRepondre({ titre, eleve, acteId, nature, echeance, etat }: Attente): TacheVue {
  const verbe = nature === 'avis' ? 'Lire et donner votre avis' : 'Lire et signer';
  return {
    genre: 'signatures.repondre',
    titre: `${titre}, ${eleve}`,
    vers: `/actes/${acteId}`,
    etape: etat === 'a-reprendre' ? `${verbe} : le contenu a changé` : verbe,
    porteur: 'vous',
    echeance,
    etat: etat === 'a-reprendre' ? 'attention' : 'a-faire',
  };
}

function resumer(attentes: readonly Attente[]): TacheVue {
  const actes = new Set(attentes.map(({ acteId }) => acteId)).size;
  const documents = actes === 1 ? 'un document' : `${actes} documents`;
  return {
    genre: 'signatures.attentes',
    titre: 'Signatures en attente',
    vers: '/signatures',
    etape: `Recueillir ${attentes.length} réponse${attentes.length > 1 ? 's' : ''} sur ${documents}`,
    porteur: 'les parties',
    echeance: attentes[0]?.echeance ?? null,
    etat: attentes.some(({ etat }) => etat !== 'manquante') ? 'attention' : 'attente',
  };
}
