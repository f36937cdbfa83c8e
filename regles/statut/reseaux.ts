import type { Champ } from '../regle.ts';

/** The three statutes: organised by the Communauté, official subsidised, free subsidised. */
export const RESEAUX = ['WBE', 'OS', 'LS'] as const;

export type Reseau = (typeof RESEAUX)[number];

export const CHAMP_RESEAU: Champ = {
  genre: 'choix',
  libelle: 'réseau du pouvoir organisateur',
  aide: 'WBE : Wallonie-Bruxelles Enseignement ; OS : officiel subventionné ; LS : libre subventionné.',
  valeurs: RESEAUX,
};
