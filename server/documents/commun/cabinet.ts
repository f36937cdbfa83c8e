import type { Entete } from './champs.ts';

/** Who heads the papers of a derogation. */
export const CABINET: Entete = {
  nom: 'Ministre qui a l’Enseignement dans ses attributions',
  precision: 'Cabinet – dérogations après le 30 septembre',
};
