import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import type { TacheVue } from '../../kernel/taches.ts';
import { type LigneProposition, lireFile } from './lister.ts';
import { tachesCession } from './taches-cession.ts';

const AFFICHEES = 20;

/** What the session has to do about propositions, or waits for, those that wait for it first. */
export async function taches(contexte: Contexte): Promise<TacheVue[]> {
  if (!estPermis('propositions.aviser', contexte.session.active.role)) return [];
  const file = await lireFile(contexte);
  const propositions = file.filter(({ etape }) => etape !== null).map(versTache);
  return [...(await tachesCession(contexte)), ...propositions].slice(0, AFFICHEES);
}

function versTache(ligne: LigneProposition): TacheVue {
  return {
    genre: 'propositions.etape',
    titre: `Proposition pour ${ligne.eleve}`,
    vers: `/propositions/${ligne.propositionId}`,
    etape: ligne.etape ?? '',
    porteur: `${ligne.origine}, début souhaité le ${ecrireJour(ligne.debutSouhaite)}`,
    echeance: null,
    etat: ligne.etat === 'desaccord' ? 'attention' : ligne.aMoi ? 'a-faire' : 'attente',
  };
}

/** `2026-11-12` as it is written: 12/11/2026. */
function ecrireJour(jour: string): string {
  return jour.split('-').toReversed().join('/');
}
