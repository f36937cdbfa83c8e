import type { Etablissement, Pole } from './champs.ts';

/** Invented schools shared by the examples: FASE numbers of the reserved range, addresses in example.be. */
export const ECOLE_ORDINAIRE: Etablissement = {
  nom: 'École communale de la Source',
  fase: 90214,
  faseImplantation: 90871,
  localite: 'Valbeau',
  direction: 'Anne-Sophie Delvigne',
  telephone: '04 000 12 34',
  courriel: 'direction@ec-source.example.be',
};

export const ECOLE_SIEGE: Etablissement = {
  nom: 'École d’enseignement spécialisé Les Érables',
  fase: 90031,
  faseImplantation: 90640,
  localite: 'Bois-d’Aune',
  direction: 'Étienne Rousseaux',
  telephone: '04 000 56 78',
  courriel: 'pole@erables.example.be',
};

export const POLE: Pole = { nom: 'Pôle territorial des Trois Vallées', siege: ECOLE_SIEGE };
