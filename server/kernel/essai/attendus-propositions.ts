import type { NomCas } from '../registre.ts';
import { type Attendu, COORDONNATEUR, dossier, EQUIPE, MENEURS } from './attendus-commun.ts';
import { IDS } from './identite.ts';
import { favorable, introduction } from './propositions.ts';

type Nom = Extract<NomCas, `${'propositions' | 'suggestions'}.${string}`>;

/** What is expected of propositions and of suggestions. */
export const ATTENDUS_PROPOSITIONS = {
  'propositions.preparer': { roles: MENEURS, annuaire: true, entree: () => ({}) },
  'propositions.introduire': {
    roles: MENEURS,
    entree: () => introduction('Nouvelle', IDS.siegeA),
  },
  'propositions.chercherEcoles': {
    roles: MENEURS,
    annuaire: true,
    entree: () => ({ recherche: 'Alpha', niveau: 'primaire' }),
  },
  'propositions.designerEcole': {
    roles: MENEURS,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      propositionId: dossier(monde, cible).propositions.concertee,
      version: 2,
      ecoleId: cible === 'le sien' ? IDS.a2 : IDS.a1,
    }),
  },
  // A centre gives its own opinion, and never that of a school.
  'propositions.donnerAvis': {
    roles: [...MENEURS, 'ecole'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => favorable(dossier(monde, cible).propositions.concertee, 'ecole-ordinaire'),
  },
  'propositions.retirerAvis': {
    roles: [...MENEURS, 'ecole'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      propositionId: dossier(monde, cible).propositions.concertee,
      avisId: dossier(monde, cible).propositions.avisId,
      motif: 'Erreur',
    }),
  },
  'propositions.attesterFrequentation': {
    roles: ['ecole-specialisee'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      propositionId: dossier(monde, cible).propositions.concertee,
      version: 2,
      du: '2022-08-29',
      au: '2025-09-30',
      reguliere: 'oui',
    }),
  },
  'propositions.definirProjet': {
    roles: MENEURS,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      propositionId: dossier(monde, cible).propositions.acceptee,
      version: 2,
      definiLe: '2025-09-26',
      participants: ['conseil-specialise', 'conseil-ordinaire', 'cpms', 'pole'],
    }),
  },
  'propositions.refuser': {
    roles: MENEURS,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      propositionId: dossier(monde, cible).propositions.concertee,
      version: 2,
      refuseeLe: '2025-10-01',
      refuseePar: 'ecole-ordinaire',
      motif: 'Erreur',
    }),
  },
  'propositions.ouvrirIntegration': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      propositionId: dossier(monde, cible).propositions.prete,
      version: 3,
    }),
  },
  'propositions.consulter': {
    roles: [...EQUIPE, 'ecole-specialisee', 'ecole', 'cpms'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ propositionId: dossier(monde, cible).propositions.concertee }),
  },
  'propositions.imprimer': {
    roles: MENEURS,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      propositionId: dossier(monde, cible).propositions.concertee,
      papier: 'concertation',
    }),
  },
  'propositions.lister': {
    roles: [...EQUIPE, 'ecole-specialisee', 'ecole', 'cpms'],
    entree: () => ({}),
  },
  'propositions.consulterEtapes': {
    roles: EQUIPE,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ integrationId: dossier(monde, cible).integrationId }),
  },
  'propositions.suivreSecondaire': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      integrationId: dossier(monde, cible).integrationId,
      version: 0,
      ecoleDestinationId: IDS.secondaire,
      reponses: {
        parents: { reponse: 'coche', le: '2025-10-01' },
        'ecole-destination': { reponse: 'refuse', le: '2025-10-02', motif: 'Complet' },
        cpms: { reponse: 'en-attente' },
        pole: { reponse: 'en-attente' },
      },
    }),
  },
  'propositions.consulterSecondaire': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ integrationId: dossier(monde, cible).integrationId }),
  },
  'propositions.listerOrigine': { roles: ['ecole-specialisee'], entree: () => ({}) },
  'propositions.consulterCession': {
    roles: [...EQUIPE, 'ecole-specialisee', 'ecole', 'cpms'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ integrationId: dossier(monde, cible).integrationId }),
  },
  'propositions.ceder': {
    roles: ['ecole-specialisee'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ integrationId: dossier(monde, cible).finieId, effetLe: '2026-01-05' }),
  },
  'propositions.acterCession': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ integrationId: dossier(monde, cible).integrationId }),
  },
  'suggestions.proposer': {
    roles: ['membre'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      cas: 'integration.modifierSection',
      entree: {
        integrationId: dossier(monde, cible).integrationId,
        cle: 'synthese',
        contenu: 'Proposée',
        version: 1,
      },
    }),
  },
  'suggestions.lister': { roles: ['coordonnateur', 'membre'], entree: () => ({ etat: 'toutes' }) },
  'suggestions.accepter': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ suggestionIds: [dossier(monde, cible).suggestionId] }),
  },
  'suggestions.refuser': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ suggestionId: dossier(monde, cible).suggestionId, motif: 'Erreur' }),
  },
} as const satisfies { [N in Nom]: Attendu<N> };
