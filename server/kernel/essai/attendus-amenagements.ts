import type { NomCas } from '../registre.ts';
import type { Attendu, Cible } from './attendus.ts';
import { IDS } from './identite.ts';
import { ANNEE, type Monde } from './monde.ts';

const EQUIPE = ['coordonnateur', 'membre', 'direction-siege'] as const;
const AVEC_ECOLE = [...EQUIPE, 'ecole'] as const;
const COORDONNATEUR = ['coordonnateur'] as const;

const DOSSIERS = { 'le sien': 'a1', 'une autre école': 'a2', 'un autre pôle': 'b' } as const;
const ouverts = (monde: Monde, cible: Cible) => monde.dossiers[DOSSIERS[cible]].amenagements;
const ECOLES = { 'le sien': IDS.a1, 'une autre école': IDS.a2, 'un autre pôle': IDS.b1 } as const;

type NomAmenagements = Extract<NomCas, `amenagements.${string}`>;

/** Requests of schools and reasonable adjustments: who may ask what. */
export const ATTENDUS_AMENAGEMENTS = {
  'amenagements.introduireDemande': {
    roles: ['coordonnateur', 'ecole'],
    portee: 'suivant le rôle',
    refus: ['regle-non-respectee'],
    entree: (_, cible) => ({
      ecoleId: ECOLES[cible],
      demandeeLe: '2025-10-01',
      niveau: 'primaire',
      eleveNomme: 'non',
      besoin: 'La classe peine à lire les consignes.',
      essais: 'Relire ensemble.',
      urgence: 'ordinaire',
    }),
  },
  'amenagements.listerDemandes': {
    roles: AVEC_ECOLE,
    portee: 'partout',
    entree: (_, cible) => ({ annee: ANNEE, ecoleId: ECOLES[cible] }),
  },
  'amenagements.consulterDemande': {
    roles: AVEC_ECOLE,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ demandeId: ouverts(monde, cible).demandeId }),
  },
  'amenagements.trierDemande': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      demandeId: ouverts(monde, cible).demandeId,
      version: 2,
      forme: 'collectif',
      decideeLe: '2025-10-02',
      motivation: 'L’observation montre un besoin partagé.',
    }),
  },
  'amenagements.cloreDemande': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      demandeId: ouverts(monde, cible).demandeId,
      version: 2,
      cloture: 'aboutie',
      closeLe: '2025-10-03',
    }),
  },
  'amenagements.consignerCourrier': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ triageId: ouverts(monde, cible).triageId, courrierLe: '2025-09-22' }),
  },
  'amenagements.consulterListes': { roles: AVEC_ECOLE, entree: () => ({}) },
  'amenagements.ajouterALaListe': {
    roles: COORDONNATEUR,
    entree: () => ({ genre: 'critere', libelle: 'L’école a déjà adapté les consignes' }),
  },
  'amenagements.retirerDeLaListe': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ id: ouverts(monde, cible).critereId }),
  },
  'amenagements.orienterParents': {
    roles: COORDONNATEUR,
    portee: 'partout',
    entree: (_, cible) => ({
      contact: 'Une mère',
      moyen: 'telephone',
      recueLe: '2025-10-01',
      orienteeLe: '2025-10-02',
      ecoleId: ECOLES[cible],
    }),
  },
  'amenagements.listerOrientations': { roles: EQUIPE, entree: () => ({ annee: ANNEE }) },
} as const satisfies { [N in NomAmenagements]: Attendu<N> };
