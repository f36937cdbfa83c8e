import type { DomaineEchelle, ItemGrille, TrancheGrille } from '../db/schema.ts';

/** Answers of every invented question, from no help to a help at every moment. */
const AIDES = [
  { score: 0, libelle: 'Sans aide' },
  { score: 2, libelle: 'Avec une aide de temps en temps' },
  { score: 4, libelle: 'Avec une aide chaque jour' },
  { score: 6, libelle: 'Avec une aide à tout moment' },
];

const QUESTIONS: readonly (readonly [DomaineEchelle, string])[] = [
  ['physique', 'Se déplacer dans l’école'],
  ['physique', 'Manipuler le matériel de classe'],
  ['visuel', 'Lire au tableau et sur papier'],
  ['visuel', 'Se repérer dans un lieu nouveau'],
  ['auditif', 'Suivre une consigne orale'],
  ['auditif', 'Participer à un échange en groupe'],
];

/** Invented: the official items and brackets are not published. */
export const ITEMS: ItemGrille[] = QUESTIONS.map(([domaine, libelle], rang) => ({
  cle: `q${rang + 1}`,
  libelle,
  domaine,
  choix: AIDES,
}));

export const TRANCHES: TrancheGrille[] = [
  { des: 4, points: 44 },
  { des: 8, points: 132 },
  { des: 12, points: 264 },
  { des: 24, points: 352 },
];
