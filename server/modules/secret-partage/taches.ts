import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import type { TacheVue } from '../../kernel/taches.ts';
import { listerAvis, listerDemandes } from './repository.ts';

const AU_PLUS = 20;

/** What a CPMS has to answer, and what the pôle has to answer or waits for. */
export async function taches(contexte: Contexte): Promise<TacheVue[]> {
  const { role } = contexte.session.active;
  if (!estPermis('secret.repondre', role) && !estPermis('secret.demander', role)) return [];
  const cpms = estPermis('secret.repondre', role);
  const demandes = (await listerDemandes(contexte)).filter(({ reponse }) => reponse === null);
  const avis = (await listerAvis(contexte)).filter(({ rendu }) => rendu === null);
  return [
    ...demandes.map((d) => ({
      genre: 'secretPartage.demande',
      titre: d.eleve,
      vers: cpms ? `/demandes-cpms/${d.demandeId}` : `/eleves/${d.eleveId}/secret-partage`,
      etape: cpms ? 'Répondre à la demande d’information du pôle' : 'Attendre les informations demandées',
      porteur: cpms ? 'Votre centre' : d.cpms,
      echeance: null,
      etat: cpms ? ('a-faire' as const) : ('attente' as const),
    })),
    ...avis.map((a) => ({
      genre: 'secretPartage.avis',
      titre: a.eleve,
      vers: cpms ? '/demandes-cpms' : `/eleves/${a.eleveId}/secret-partage`,
      etape: cpms ? 'Attendre l’avis du pôle' : 'Rendre l’avis demandé par le CPMS',
      porteur: cpms ? a.pole : 'Vous',
      echeance: null,
      etat: cpms ? ('attente' as const) : ('a-faire' as const),
    })),
  ].slice(0, AU_PLUS);
}
