import type { Sortie } from '@polaris/server/kernel/registre.ts';
import type { TonEtat } from '../composants/Etat.tsx';

export type ListeEchelles = Sortie<'sensoriMoteur.listerEchelles'>;
export type LigneEchelle = ListeEchelles['lignes'][number];
export type EtatEchelle = LigneEchelle['etat'];

/** The shape of each state. */
export const TONS = {
  'a-confirmer': 'a-faire',
  passee: 'fait',
  confirmee: 'fait',
  'a-repasser': 'attention',
  terminee: 'neutre',
} as const satisfies Record<EtatEchelle, TonEtat>;

/** The state asked by the address; any other text shows everything. */
export function lireEtat(parametres: URLSearchParams): EtatEchelle | undefined {
  const demande = parametres.get('etat');
  return (Object.keys(TONS) as EtatEchelle[]).find((etat) => etat === demande);
}
