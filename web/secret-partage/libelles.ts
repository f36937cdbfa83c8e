import type { TonEtat } from '../composants/Etat.tsx';

export const REPONSES: Readonly<
  Record<'complete' | 'partielle' | 'refusee', { ton: TonEtat; libelle: string }>
> = {
  complete: { ton: 'fait', libelle: 'Complète' },
  partielle: { ton: 'en-cours', libelle: 'Partielle' },
  refusee: { ton: 'refus', libelle: 'Refusée' },
};

export const OBJETS: Readonly<Record<'retour' | 'orientation', string>> = {
  retour: 'Retour dans le spécialisé',
  orientation: 'Orientation vers le spécialisé',
};
