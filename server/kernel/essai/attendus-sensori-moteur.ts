import type { NomCas } from '../registre.ts';
import { type Attendu, COORDONNATEUR, dossier, EQUIPE, MEDICAL, PASSEE, POLES } from './attendus-commun.ts';
import { GRILLE_ESSAI, passation } from './echelles.ts';
import { ANNEE } from './monde.ts';

type Nom = Extract<NomCas, `${'sensoriMoteur'}.${string}`>;

/** What is expected of scales and grids. */
export const ATTENDUS_SENSORI_MOTEUR = {
  'sensoriMoteur.listerEchelles': { roles: MEDICAL, entree: () => ({ annee: ANNEE }) },
  'sensoriMoteur.consulterEchelles': {
    roles: MEDICAL,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ eleveId: dossier(monde, cible).eleveId }),
  },
  'sensoriMoteur.preparerPassation': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      eleveId: dossier(monde, cible).eleveId,
      corrige: dossier(monde, cible).echelleId,
    }),
  },
  'sensoriMoteur.jugerBilan': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => passation(dossier(monde, cible).eleveId, monde.grilles.publieeId),
  },
  'sensoriMoteur.jugerPassation': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => passation(dossier(monde, cible).eleveId, monde.grilles.publieeId),
  },
  'sensoriMoteur.enregistrerPassation': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => passation(dossier(monde, cible).eleveId, monde.grilles.publieeId),
  },
  'sensoriMoteur.corrigerPassation': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      ...passation(dossier(monde, cible).eleveId, monde.grilles.publieeId, PASSEE),
      corrige: dossier(monde, cible).echelleId,
      motif: 'Erreur',
    }),
  },
  'sensoriMoteur.emettreEchelle': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ echelleId: dossier(monde, cible).echelleId }),
  },
  'sensoriMoteur.jugerDecisions': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      annee: ANNEE,
      decision: 'confirmation',
      echelles: [{ eleveId: dossier(monde, cible).eleveId, rang: 0 }],
    }),
  },
  'sensoriMoteur.deciderEchelles': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      annee: ANNEE,
      decision: 'confirmation',
      echelles: [{ eleveId: dossier(monde, cible).eleveId, rang: 0 }],
    }),
  },
  'sensoriMoteur.consulterRatio': {
    roles: [...EQUIPE, 'administration'],
    portee: 'suivant le rôle',
    entree: (_, cible) => ({ annee: ANNEE, poleId: POLES[cible] }),
  },
  'sensoriMoteur.porterPoints': {
    roles: ['administration'],
    entree: () => ({ annee: ANNEE, genre: 'provisoire' }),
  },
  'sensoriMoteur.listerGrilles': { roles: ['administration'], entree: () => ({}) },
  'sensoriMoteur.consulterGrille': {
    roles: ['administration'],
    entree: (monde) => ({ grilleId: monde.grilles.brouillonId }),
  },
  'sensoriMoteur.enregistrerGrille': {
    roles: ['administration'],
    entree: (monde) => ({ ...GRILLE_ESSAI, grilleId: monde.grilles.brouillonId, version: 1 }),
  },
  'sensoriMoteur.renouvelerGrille': {
    roles: ['administration'],
    entree: (monde) => ({ grilleId: monde.grilles.publieeId }),
  },
  'sensoriMoteur.publierGrille': {
    roles: ['administration'],
    entree: (monde) => ({ grilleId: monde.grilles.brouillonId, version: 1 }),
  },
} as const satisfies { [N in Nom]: Attendu<N> };
