import { COMMUN } from '../commun/exemple.ts';
import type { FaitsListeIpt, LigneListeIpt } from './faits.ts';

const ECOLES = [
  { ecole: 'École communale de la Source', fase: 90214 },
  { ecole: 'École libre Saint-Amand', fase: 90318 },
  { ecole: 'Athénée des Trois Vallées', fase: 90427 },
];
const NOMS = [
  'Adam',
  'Bodart',
  'Collignon',
  'Dardenne',
  'Evrard',
  'Fontaine',
  'Gillain',
  'Henrard',
  'Istasse',
];
const PRENOMS = ['Lina', 'Noah', 'Élise', 'Samuel', 'Maëlle', 'Youssef', 'Chloé'];

/** Rows of an invented list, as many as asked. */
export function inventerLignes(nombre: number): LigneListeIpt[] {
  return Array.from({ length: nombre }, (_, rang) => ({
    nom: `${NOMS[rang % NOMS.length]}`,
    prenom: `${PRENOMS[rang % PRENOMS.length]}`,
    dateNaissance: `20${10 + (rang % 8)}-0${1 + (rang % 9)}-1${rang % 10}`,
    ecole: ECOLES[rang % 3]?.ecole ?? '',
    fase: ECOLES[rang % 3]?.fase ?? 90_000,
    anneeEtude: `${1 + (rang % 6)}${rang % 6 === 0 ? 're' : 'e'} ${rang % 3 === 2 ? 'secondaire' : 'primaire'}`,
    debut: rang % 4 === 0 ? '2026-08-24' : '2025-08-25',
    genre: rang % 4 === 0 ? 'premiere' : 'prolongation',
  }));
}

/** An invented list of forty pupils. */
export const EXEMPLE_LISTE_IPT: FaitsListeIpt = {
  ...COMMUN,
  emission: { date: '2026-09-30', code: null },
  anneeScolaire: '2026-27',
  arreteeLe: '2026-09-30',
  numero: 1,
  motifRectification: null,
  lignes: inventerLignes(40),
  empreinte: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  transmise: { le: '2026-09-30', par: { nom: 'Inès Duquesne', qualite: 'coordonnatrice' } },
  accuse: { le: '2026-09-30', reference: 'IPT-2026-041' },
};
