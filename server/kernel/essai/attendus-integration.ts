import type { NomCas } from '../registre.ts';
import {
  type Attendu,
  AVIS,
  COORDONNATEUR,
  dossier,
  ECOLES,
  EQUIPE,
  FIN,
  FIN_D_ANNEE,
  GESTION,
  LOT,
} from './attendus-commun.ts';
import { ANNEE, premiereIpt } from './monde.ts';

type Nom = Extract<NomCas, `${'integration' | 'prolongations'}.${string}`>;

/** What is expected of integrations and of their prolongations. */
export const ATTENDUS_INTEGRATION = {
  'integration.verifierPremiere': {
    roles: COORDONNATEUR,
    portee: 'partout',
    entree: (_, cible) => ({
      reponses: {
        ...premiereIpt('Arrivée Neuf', { ecoleId: ECOLES[cible] }),
        anneeEtude: '4',
        type: '8',
      } as Record<string, string>,
    }),
  },
  'integration.enregistrerBrouillon': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    refus: ['conflit'],
    entree: (monde, cible) => ({
      brouillonId: dossier(monde, cible).brouillonId,
      version: 1,
      reponses: { nom: 'Repris' },
    }),
  },
  'integration.consulterBrouillon': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ brouillonId: dossier(monde, cible).brouillonId }),
  },
  'integration.listerBrouillons': { roles: COORDONNATEUR, entree: () => ({}) },
  'integration.supprimerBrouillon': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ brouillonId: dossier(monde, cible).brouillonId }),
  },
  'integration.ouvrirPremiere': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    refus: ['regle-non-respectee'],
    entree: (_, cible) => premiereIpt('Arrivée Neuf', { ecoleId: ECOLES[cible] }),
  },
  'integration.ouvrirBrouillon': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ brouillonId: dossier(monde, cible).brouillonId }),
  },
  'integration.consulterProtocole': {
    roles: [...EQUIPE, 'inspection'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ integrationId: dossier(monde, cible).integrationId }),
  },
  'integration.modifierSection': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      integrationId: dossier(monde, cible).integrationId,
      cle: 'synthese',
      contenu: 'Réécrite',
      version: 1,
    }),
  },
  'integration.garderSection': {
    roles: ['coordonnateur', 'membre'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      integrationId: dossier(monde, cible).integrationId,
      cle: 'synthese',
      contenu: 'En cours',
      version: 1,
    }),
  },
  'integration.reprendreSection': {
    roles: ['coordonnateur', 'membre'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ integrationId: dossier(monde, cible).integrationId, cle: 'synthese' }),
  },
  'integration.oublierSection': {
    roles: ['coordonnateur', 'membre'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ integrationId: dossier(monde, cible).integrationId, cle: 'synthese' }),
  },
  'integration.emettreDocument': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      integrationId: dossier(monde, cible).integrationId,
      modele: 'attestation-integration',
    }),
  },
  'integration.verifierAttestation': {
    roles: 'public',
    portee: 'partout',
    annuaire: true,
    entree: (monde, cible) => ({ code: dossier(monde, cible).attestation.code ?? '' }),
  },
  'integration.jugerArret': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ integrationId: dossier(monde, cible).integrationId, ...FIN }),
  },
  'integration.arreter': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ integrationId: dossier(monde, cible).integrationId, ...FIN }),
  },
  'integration.annulerArret': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ integrationId: dossier(monde, cible).finieId, motif: 'Erreur' }),
  },
  'integration.consulterArret': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ integrationId: dossier(monde, cible).finieId }),
  },
  'integration.emettreArret': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ integrationId: dossier(monde, cible).finieId }),
  },
  'prolongations.consulter': {
    roles: [...EQUIPE, 'ecole'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => FIN_D_ANNEE(dossier(monde, cible).integrationId),
  },
  'prolongations.resumer': {
    roles: [...EQUIPE, 'ecole'],
    portee: 'partout',
    entree: (monde, cible) => ({ eleveId: dossier(monde, cible).eleveId }),
  },
  'prolongations.rendreAvis': {
    roles: ['coordonnateur', 'ecole'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      ...FIN_D_ANNEE(dossier(monde, cible).integrationId),
      ...AVIS,
      version: 1,
    }),
  },
  'prolongations.preparer': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      ...FIN_D_ANNEE(dossier(monde, cible).integrationId),
      version: 1,
      issue: 'ipt-pole',
      changement: 'aucun',
      niveau: 'primaire',
      anneeEtude: 5,
    }),
  },
  'prolongations.confirmer': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ ...FIN_D_ANNEE(dossier(monde, cible).integrationId), version: 1 }),
  },
  'prolongations.retirer': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ ...FIN_D_ANNEE(dossier(monde, cible).integrationId), motif: 'Erreur' }),
  },
  'prolongations.emettreDocument': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      ...FIN_D_ANNEE(dossier(monde, cible).integrationId),
      modele: 'avis-prolongation',
    }),
  },
  'prolongations.listerAnnee': { roles: COORDONNATEUR, entree: () => ({ annee: ANNEE }) },
  'prolongations.jugerLot': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => LOT(dossier(monde, cible).integrationId),
  },
  'prolongations.appliquerLot': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => LOT(dossier(monde, cible).integrationId),
  },
  'prolongations.consulterLot': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ lotId: dossier(monde, cible).lotId }),
  },
  'prolongations.consulterRetour': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ integrationId: dossier(monde, cible).integrationId }),
  },
  'prolongations.enregistrerRetour': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      integrationId: dossier(monde, cible).integrationId,
      sortieLe: '2025-09-01',
      demandeLe: '2025-10-06',
      typeDemande: 8,
    }),
  },
  'prolongations.preparerListe': { roles: GESTION, annuaire: true, entree: () => ({ annee: ANNEE }) },
  'prolongations.transmettreListe': {
    roles: COORDONNATEUR,
    entree: () => ({ annee: '2024-25' }),
  },
  'prolongations.consulterListe': {
    roles: GESTION,
    portee: 'suivant le rôle',
    annuaire: true,
    entree: (monde, cible) => ({ listeId: dossier(monde, cible).listeId }),
  },
  'prolongations.emettreListe': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ listeId: dossier(monde, cible).listeId }),
  },
} as const satisfies { [N in Nom]: Attendu<N> };
