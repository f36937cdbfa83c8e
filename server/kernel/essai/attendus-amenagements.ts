import type { NomCas } from '../registre.ts';
import type { Attendu, Cible } from './attendus-commun.ts';
import { IDS } from './identite.ts';
import { ANNEE, type Monde } from './monde.ts';

const EQUIPE = ['coordonnateur', 'membre', 'direction-siege'] as const;
const AVEC_ECOLE = [...EQUIPE, 'ecole'] as const;
const COORDONNATEUR = ['coordonnateur'] as const;
const NOTEURS = ['coordonnateur', 'membre'] as const;

const DOSSIERS = { 'le sien': 'a1', 'une autre école': 'a2', 'un autre pôle': 'b' } as const;
const ouverts = (monde: Monde, cible: Cible) => monde.dossiers[DOSSIERS[cible]].amenagements;
const ECOLES = { 'le sien': IDS.a1, 'une autre école': IDS.a2, 'un autre pôle': IDS.b1 } as const;

type NomAmenagements = Extract<NomCas, `amenagements.${string}` | `interventions.${string}`>;

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
  'amenagements.verifierPar': {
    roles: COORDONNATEUR,
    portee: 'partout',
    entree: (_, cible) => ({
      etape: 'ecole',
      reponses: { ecoleId: ECOLES[cible], niveau: 'primaire', anneeEtude: '4', demandeLe: '2025-10-01' },
    }),
  },
  'amenagements.ouvrirPar': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    refus: ['regle-non-respectee'],
    entree: (_, cible) => ({
      nom: 'Nouvelle',
      prenom: 'Noor',
      naissance: '2016-05-04',
      sexe: 'F',
      ecoleId: ECOLES[cible],
      niveau: 'primaire',
      anneeEtude: 3,
      demandeLe: '2025-10-01',
      premiereDemande: 'oui',
      auteurGenre: 'medecin',
      diagnosticLe: '2025-05-05',
      besoins: 'Fatigue à l’écrit.',
      debut: '2025-10-06',
      prevuJusquAu: '2026-07-03',
      suiviIndividuel: 'non',
      amenagements: [],
    }),
  },
  'amenagements.listerPar': {
    roles: AVEC_ECOLE,
    portee: 'partout',
    entree: (_, cible) => ({ annee: ANNEE, ecoleId: ECOLES[cible] }),
  },
  'amenagements.consulterPar': {
    roles: AVEC_ECOLE,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ parId: ouverts(monde, cible).parId }),
  },
  'amenagements.suivreEleve': {
    roles: AVEC_ECOLE,
    portee: 'partout',
    entree: (monde, cible) => ({ eleveId: monde.dossiers[DOSSIERS[cible]].eleveId }),
  },
  'amenagements.modifierMedical': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      parId: ouverts(monde, cible).parId,
      version: 1,
      auteurGenre: 'medecin',
      diagnosticLe: '2025-04-01',
      besoins: 'Réécrits',
    }),
  },
  'amenagements.ajouterAmenagements': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      parId: ouverts(monde, cible).parId,
      du: '2025-10-06',
      amenagements: [{ categorie: 'materiel', libelle: 'Un casque antibruit' }],
    }),
  },
  'amenagements.terminerAmenagement': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ amenagementId: ouverts(monde, cible).amenagementId, au: '2025-10-06' }),
  },
  'amenagements.planifierEvaluation': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ parId: ouverts(monde, cible).parId, prevueLe: '2026-02-10' }),
  },
  'amenagements.consignerEvaluation': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      evaluationId: ouverts(monde, cible).evaluationId,
      faiteLe: '2025-10-03',
      conclusion: 'poursuivre',
      synthese: 'Les progrès sont visibles.',
    }),
  },
  'amenagements.demanderTiersAidant': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      parId: ouverts(monde, cible).parId,
      epreuve: 'Épreuve externe',
      epreuveLe: '2026-06-15',
      demandeLe: '2025-10-02',
      habituellePresente: 'oui',
      assistant: 'Nadia Petit',
    }),
  },
  'amenagements.consignerRencontre': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      tiersAidantId: ouverts(monde, cible).tiersAidantId,
      rencontreLe: '2025-10-03',
      elevePresent: 'oui',
      parentsPresents: 'oui',
      membrePresent: 'oui',
    }),
  },
  'amenagements.terminerPar': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      parId: ouverts(monde, cible).parId,
      version: 1,
      fin: '2025-10-06',
      motif: 'objectifs-atteints',
    }),
  },
  'amenagements.annulerFinPar': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ parId: ouverts(monde, cible).parTermineId, version: 2, motif: 'Erreur' }),
  },
  'amenagements.prolongerPar': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      parId: ouverts(monde, cible).parId,
      version: 1,
      niveau: 'primaire',
      anneeEtude: 5,
      prevuJusquAu: '2027-06-30',
    }),
  },
  'amenagements.previsualiserFinAnnee': { roles: COORDONNATEUR, entree: () => ({ annee: ANNEE }) },
  'amenagements.tournerAnnee': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      annee: ANNEE,
      decisions: [
        {
          action: 'terminer',
          parId: ouverts(monde, cible).parId,
          version: 1,
          motif: 'plus-necessaire',
        },
      ],
    }),
  },
  'amenagements.listerBanque': { roles: EQUIPE, entree: () => ({}) },
  'amenagements.ajouterBanque': {
    roles: COORDONNATEUR,
    entree: () => ({
      libelle: 'Une lampe d’appoint',
      categorie: 'materiel',
      besoin: 'voir',
      niveaux: ['primaire'],
    }),
  },
  'amenagements.retirerBanque': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ cle: ouverts(monde, cible).banqueCle }),
  },
  'amenagements.emettreDocument': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ modele: 'par', objetId: ouverts(monde, cible).parId }),
  },
  'interventions.listerCibles': { roles: NOTEURS, entree: () => ({}) },
  'interventions.noter': {
    roles: NOTEURS,
    portee: 'suivant le rôle',
    refus: ['regle-non-respectee'],
    entree: (_, cible) => ({
      le: '2025-10-02',
      minutes: '100',
      mission: 'soutien-equipes',
      forme: 'collective',
      ecoleId: ECOLES[cible],
    }),
  },
  'interventions.retirer': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ interventionId: ouverts(monde, cible).interventionId }),
  },
  'interventions.lister': {
    roles: EQUIPE,
    portee: 'partout',
    entree: (_, cible) => ({ du: '2025-09-01', au: '2025-10-31', ecoleId: ECOLES[cible] }),
  },
  'interventions.totaliser': {
    roles: EQUIPE,
    portee: 'partout',
    entree: (_, cible) => ({ du: '2025-09-01', au: '2025-10-31', ecoleId: ECOLES[cible] }),
  },
  'interventions.consulterEcole': {
    roles: EQUIPE,
    portee: 'suivant le rôle',
    entree: (_, cible) => ({ ecoleId: ECOLES[cible], annee: ANNEE }),
  },
  'interventions.enregistrerContact': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (_, cible) => ({
      ecoleId: ECOLES[cible],
      version: 1,
      contact: 'joint',
      contactLe: '2025-10-01',
    }),
  },
  'interventions.ajouterReunion': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (_, cible) => ({
      ecoleId: ECOLES[cible],
      genre: 'parents',
      le: '2025-10-02',
      participants: 'La direction',
      suites: 'Aucune',
    }),
  },
  'interventions.mutualiser': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      ecoleId: ECOLES[cible],
      annee: ANNEE,
      parts: { [monde.dossiers[DOSSIERS[cible]].eleveId]: '2' },
    }),
  },
  'interventions.proposerOffre': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (_, cible) => ({
      ecoleId: ECOLES[cible],
      forme: 'collectif',
      objet: 'Un atelier',
      proposeeLe: '2025-10-02',
    }),
  },
  'interventions.repondreOffre': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      offreId: ouverts(monde, cible).offreId,
      reponse: 'refusee',
      reponseLe: '2025-10-02',
      motif: 'L’équipe manque de temps.',
    }),
  },
} as const satisfies { [N in NomAmenagements]: Attendu<N> };
