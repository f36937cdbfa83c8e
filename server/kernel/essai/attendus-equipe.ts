import type { NomCas } from '../registre.ts';
import { type Attendu, type Cible, EMPLOYEURS, EQUIPE, equipe } from './attendus-commun.ts';
import { ANNEE, type MondeEntier } from './monde.ts';

type Nom = Extract<NomCas, `equipe.${string}`>;

/** Everyone of the pôle sees the cadre, and those who answer for a part of it from outside. */
const LECTEURS_EQUIPE = [...new Set([...EMPLOYEURS, ...EQUIPE, 'administration', 'verificateur'] as const)];

/** The year that has not begun in this world. */
const SUIVANTE = '2026-27';

function part(monde: MondeEntier, cible: Cible) {
  const { poleId, ecoleId } = equipe(monde, cible);
  return { poleId, ecoleId };
}

function variante(monde: MondeEntier, cible: Cible) {
  return { cadreId: equipe(monde, cible).varianteId, version: 1 };
}

/** What is expected of the cadre of a team. */
export const ATTENDUS_EQUIPE = {
  'equipe.listerParts': {
    roles: LECTEURS_EQUIPE,
    portee: 'partout',
    annuaire: true,
    entree: (monde, cible) => ({ annee: ANNEE, poleId: equipe(monde, cible).poleId }),
  },
  'equipe.resumer': {
    roles: LECTEURS_EQUIPE,
    portee: 'partout',
    annuaire: true,
    entree: (monde, cible) => ({ annee: ANNEE, poleId: equipe(monde, cible).poleId }),
  },
  'equipe.consulter': {
    roles: LECTEURS_EQUIPE,
    portee: 'part',
    annuaire: true,
    entree: (monde, cible) => ({ annee: ANNEE, ...part(monde, cible) }),
  },
  'equipe.exporter': {
    roles: LECTEURS_EQUIPE,
    portee: 'part',
    annuaire: true,
    entree: (monde, cible) => ({ annee: ANNEE, ...part(monde, cible) }),
  },
  'equipe.comparer': {
    roles: LECTEURS_EQUIPE,
    portee: 'part',
    annuaire: true,
    entree: (monde, cible) => ({
      cadreId: equipe(monde, cible).varianteId,
      avecId: equipe(monde, cible).cadreId,
    }),
  },
  'equipe.creerVariante': {
    roles: EMPLOYEURS,
    portee: 'part',
    entree: (monde, cible) => ({ annee: SUIVANTE, ...part(monde, cible), nom: 'Autre variante' }),
  },
  'equipe.renommerVariante': {
    roles: EMPLOYEURS,
    portee: 'part',
    entree: (monde, cible) => ({ ...variante(monde, cible), nom: 'Autre nom' }),
  },
  'equipe.supprimerVariante': { roles: EMPLOYEURS, portee: 'part', entree: variante },
  'equipe.enregistrerPostes': {
    roles: EMPLOYEURS,
    portee: 'part',
    entree: (monde, cible) => ({
      ...variante(monde, cible),
      postes: [{ fonction: 'Logopède', fraction: '2,5/5' }],
    }),
  },
  'equipe.adopter': {
    roles: EMPLOYEURS,
    portee: 'part',
    entree: (monde, cible) => ({
      ...variante(monde, cible),
      concertationLe: '2025-09-22',
      organe: 'Commission paritaire locale',
      avis: 'Avis favorable.',
      adopteLe: '2025-10-01',
    }),
  },
  'equipe.emettrePapier': {
    roles: EMPLOYEURS,
    portee: 'part',
    entree: (monde, cible) => ({
      cadreId: equipe(monde, cible).varianteId,
      papier: 'pv-concertation',
    }),
  },
} as const satisfies { [N in Nom]: Attendu<N> };
