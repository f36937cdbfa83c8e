import type { NomCas } from '../registre.ts';
import { type Attendu, COORDONNATEUR, DEPOT_ESSAI, dossier, ECOLES, EQUIPE } from './attendus-commun.ts';
import { IDS } from './identite.ts';
import { ANNEE, PIECE_ESSAI } from './monde.ts';

type Nom = Extract<
  NomCas,
  `${'signatures' | 'documents' | 'pieces' | 'secretPartage' | 'inspection'}.${string}`
>;

/** What is expected of signatures, papers, pieces, shared secrecy and motivated readings. */
export const ATTENDUS_DOSSIERS = {
  'signatures.consulterActe': {
    roles: [...EQUIPE, 'ecole', 'cpms'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ acteId: dossier(monde, cible).acteId }),
  },
  'signatures.listerAttentes': { roles: [...EQUIPE, 'ecole', 'cpms'], entree: () => ({}) },
  'signatures.signer': {
    roles: ['coordonnateur', 'direction-siege', 'ecole'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      acteId: dossier(monde, cible).aSigner.acteId,
      qualite: 'direction',
      auTitreDe: 'delegue',
      delegation: 'Le PO, le 1er septembre',
      maniere: 'dessinee',
      trace: '[[10,10,20,20,30,30,40,40,50,50]]',
      jeSigne: 'oui',
    }),
  },
  'signatures.donnerAvis': {
    roles: ['cpms'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      acteId: dossier(monde, cible).aSigner.acteId,
      qualite: 'directrice',
      auTitreDe: 'direction',
      avis: 'defavorable',
      maniere: 'dessinee',
      trace: '[[10,10,20,20,30,30,40,40,50,50]]',
      jeSigne: 'oui',
    }),
  },
  'signatures.refuser': {
    roles: ['coordonnateur', 'direction-siege', 'ecole'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      acteId: dossier(monde, cible).acteId,
      qualite: 'direction',
      auTitreDe: 'delegue',
      delegation: 'Le PO, le 1er septembre',
      motif: 'Trop peu d’heures.',
    }),
  },
  'signatures.inviter': {
    roles: ['coordonnateur', 'ecole'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      acteId: dossier(monde, cible).aSigner.acteId,
      partie: 'responsable',
      nom: 'Ana',
    }),
  },
  'signatures.revoquerInvitation': {
    roles: ['coordonnateur', 'ecole'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ invitationId: dossier(monde, cible).aSigner.invitationId }),
  },
  // A link reaches what it was made for, whoever opens it: the token is the proof.
  'signatures.consulterLien': {
    roles: 'public',
    entree: (monde) => ({ jeton: monde.dossiers.a1.aSigner.jeton }),
  },
  'signatures.telechargerLien': {
    roles: 'public',
    entree: (monde) => ({ jeton: monde.dossiers.a1.aSigner.jeton }),
  },
  'signatures.repondreLien': {
    roles: 'public',
    entree: (monde) => ({
      jeton: monde.dossiers.a1.aSigner.jeton,
      decision: 'signature',
      nom: 'Ana',
      qualite: 'mère',
      auTitreDe: 'responsable',
      nomRetape: 'Ana',
      jeSigne: 'oui',
    }),
  },
  'signatures.relancer': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      attentes: [{ acteId: dossier(monde, cible).acteId, partie: 'pole' }],
      moyen: 'telephone',
    }),
  },
  'signatures.consigner': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      acteId: dossier(monde, cible).acteId,
      partie: 'pole',
      nom: 'Ana',
      qualite: 'échevine',
      auTitreDe: 'po',
      signeeLe: '2025-09-12',
      moyen: 'scan',
    }),
  },
  'signatures.retirer': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ signatureId: dossier(monde, cible).signatureId, motif: 'Erreur' }),
  },
  'documents.telecharger': {
    // A PO and a partner read papers of the team alone.
    roles: [...EQUIPE, 'ecole'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ documentId: dossier(monde, cible).attestation.documentId }),
  },
  'documents.imprimerFormulaire': {
    roles: 'public',
    entree: () => ({ modele: 'attestation-integration' }),
  },
  'documents.listerFormulaires': { roles: 'public', entree: () => ({}) },
  'pieces.consulter': {
    roles: [...EQUIPE, 'ecole', 'inspection'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ eleveId: dossier(monde, cible).eleveId, annee: ANNEE }),
  },
  'pieces.deposer': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      eleveId: dossier(monde, cible).eleveId,
      integrationId: dossier(monde, cible).integrationId,
      code: 'attestation-specialise' as const,
      ...PIECE_ESSAI,
    }),
  },
  'pieces.remplacer': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      pieceId: dossier(monde, cible).pieceId,
      motif: 'Illisible',
      ...PIECE_ESSAI,
    }),
  },
  'pieces.retirer': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ pieceId: dossier(monde, cible).pieceId, motif: 'Erreur' }),
  },
  'pieces.telecharger': {
    roles: [...EQUIPE, 'ecole', 'inspection'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ pieceId: dossier(monde, cible).pieceId }),
  },
  'pieces.creerLien': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      eleveId: dossier(monde, cible).eleveId,
      code: 'attestation-specialise' as const,
      destinataire: 'Ana',
    }),
  },
  'pieces.annulerDemande': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ demandeId: dossier(monde, cible).demandes.demandeId }),
  },
  'pieces.consulterDepot': {
    roles: 'public',
    portee: 'partout',
    annuaire: true,
    entree: (monde, cible) => ({ jeton: dossier(monde, cible).demandes.jeton }),
  },
  'pieces.deposerParLien': {
    roles: 'public',
    portee: 'partout',
    entree: (monde, cible) => ({ jeton: dossier(monde, cible).demandes.jeton, ...DEPOT_ESSAI }),
  },
  'pieces.demanderAttestations': { roles: COORDONNATEUR, entree: () => ({ annee: ANNEE }) },
  'pieces.suivreAttestations': { roles: EQUIPE, entree: () => ({ annee: ANNEE }) },
  'pieces.reporterRappel': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (_, cible) => ({ ecoleId: ECOLES[cible], rappelLe: '2025-11-03' }),
  },
  'pieces.listerDemandesEcole': { roles: ['ecole'], entree: () => ({}) },
  'pieces.fournir': {
    roles: ['ecole'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      demandeId: dossier(monde, cible).demandes.attestationId,
      ...DEPOT_ESSAI,
    }),
  },
  'pieces.imprimerAttestation': {
    roles: [...EQUIPE, 'ecole'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ demandeId: dossier(monde, cible).demandes.attestationId }),
  },
  'secretPartage.consulter': {
    roles: ['coordonnateur', 'membre'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ eleveId: dossier(monde, cible).eleveId }),
  },
  'secretPartage.demander': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      eleveId: dossier(monde, cible).eleveId,
      cpmsId: IDS.cpmsA,
      base: 'secret-professionnel-partage',
      finalite: 'Préparer la réunion',
      elements: 'Dates des rencontres',
    }),
  },
  'secretPartage.lister': { roles: ['cpms'], entree: () => ({}) },
  'secretPartage.repondre': {
    roles: ['cpms'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      demandeId: dossier(monde, cible).secret.informationId,
      reponse: 'complete' as const,
      contenu: 'Type 8',
    }),
  },
  'secretPartage.solliciterAvis': {
    roles: ['cpms'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      eleveId: dossier(monde, cible).eleveId,
      objet: 'retour' as const,
      question: 'Qu’en pense le pôle ?',
    }),
  },
  'secretPartage.rendreAvis': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      avisId: dossier(monde, cible === 'une autre école' ? 'le sien' : cible).secret.avisId,
      avis: 'Favorable',
    }),
  },
  'inspection.ouvrirLecture': {
    roles: ['inspection'],
    annuaire: true,
    entree: () => ({
      poleId: IDS.poleA,
      nom: 'Élève Alpha',
      prenom: 'Camille',
      naissance: '2015-03-03',
      motif: 'Contrôle annuel des protocoles',
    }),
  },
  'inspection.listerLectures': { roles: ['inspection'], annuaire: true, entree: () => ({}) },
  'inspection.lecturesEleve': {
    roles: EQUIPE,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ eleveId: dossier(monde, cible).eleveId }),
  },
  'pieces.listerIncomplets': {
    roles: EQUIPE,
    portee: 'partout',
    entree: (_, cible) => ({ annee: ANNEE, ecoleId: ECOLES[cible] }),
  },
} as const satisfies { [N in Nom]: Attendu<N> };
