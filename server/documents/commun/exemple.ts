import type { Emission, Etablissement, Pole } from './champs.ts';
import type { Eleve } from './faits.ts';
import type { AvisSigne, Signature } from './signature.ts';

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

/** Invented pupil of the examples. */
export const ELEVE: Eleve = { nom: 'Vandeloise', prenom: 'Noémie', dateNaissance: '2016-03-08' };

const CONTOUR = [
  [4, 34],
  [10, 12],
  [16, 8],
  [20, 20],
  [24, 33],
  [30, 14],
  [36, 9],
  [39, 22],
  [44, 30],
  [52, 22],
  [57, 18],
  [60, 24],
  [66, 27],
  [74, 20],
  [80, 25],
  [92, 22],
  [110, 17],
];
const SOULIGNE = [
  [8, 38],
  [60, 35],
  [104, 36],
];

/** Invented signatures: on paper, drawn and typed in the application. */
export const SIGNATURE_PAPIER: Signature = {
  nom: 'Étienne Rousseaux',
  qualite: 'Directeur',
  le: '2026-09-07',
  moyen: 'manuscrite',
  delegation: true,
};
export const SIGNATURE_DESSINEE: Signature = {
  nom: 'Anne-Sophie Delvigne',
  qualite: 'Directrice',
  le: '2026-09-03',
  moyen: 'electronique',
  delegation: true,
  apparence: { genre: 'dessin', trace: { largeur: 120, hauteur: 44, traits: [CONTOUR, SOULIGNE] } },
};
export const SIGNATURE_TAPEE: Signature = {
  nom: 'Karim Vandeloise',
  qualite: 'Père',
  le: '2026-09-09',
  moyen: 'electronique',
  delegation: false,
  apparence: { genre: 'nom-tape' },
};
export const AVIS_CPMS: AvisSigne = {
  sens: 'favorable',
  signature: {
    nom: 'Marguerite Œillet',
    qualite: 'Directrice du centre',
    le: '2026-06-18',
    moyen: 'numerisee',
    delegation: false,
  },
};

/** What the four parties of an IPT have signed in the examples. */
export const SIGNATURES = {
  ecoleOrdinaire: SIGNATURE_DESSINEE,
  pole: SIGNATURE_PAPIER,
  responsable: SIGNATURE_TAPEE,
  avisCpms: AVIS_CPMS,
};

/** What every example is issued with. */
export const COMMUN = { emission: { date: '2026-09-14', code: null }, pole: POLE } as const;

/** The employer of the posts of a team: here the siège. */
export const EMPLOYEUR = {
  ...COMMUN,
  anneeScolaire: '2026-27',
  ecole: { nom: ECOLE_SIEGE.nom, fase: ECOLE_SIEGE.fase },
  po: 'Pouvoir organisateur des Érables',
} as const;

/** An issue that proves something online. */
export const EMISSION_PROUVEE: Emission = {
  date: '2026-09-14',
  code: 'K7QF-2MXD-9RTH',
  urlVerification: 'https://polaris.example.be/verification/K7QF-2MXD-9RTH',
};
