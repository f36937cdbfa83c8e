import type { TonEtat } from '../composants/Etat.tsx';

const TONS: Readonly<Record<string, TonEtat>> = {
  'a-preciser': 'a-faire',
  concertation: 'en-cours',
  desaccord: 'attention',
  'projet-a-definir': 'a-faire',
  'a-ouvrir': 'a-faire',
  preparee: 'en-cours',
  ouverte: 'fait',
  refusee: 'refus',
};

/** The tone of a state of a proposition. */
export function tonEtat(etat: string): TonEtat {
  return TONS[etat] ?? 'neutre';
}
