import type { CodeRefus } from '../refus.ts';
import type { Entree, NomCas } from '../registre.ts';
import { ROLES, type Role } from '../session.ts';
import { ATTENDUS_AMENAGEMENTS } from './attendus-amenagements.ts';
import { ATTENDUS_TARDIFS } from './attendus-tardifs.ts';
import { GRILLE_ESSAI, passation } from './echelles.ts';
import { IDS, MARQUES, numeroter } from './identite.ts';
import { ANNEE, type Dossier, type Monde, type MondeEntier, PIECE_ESSAI, premiereIpt } from './monde.ts';
import { favorable, introduction } from './propositions.ts';

/** What a request aims at, seen from a session of pôle A, school A1: its own, or out of its school or pôle. */
export const CIBLES = ['le sien', 'une autre école', 'un autre pôle'] as const;
export type Cible = (typeof CIBLES)[number];

/** How far a permitted role may aim. `suivant le rôle`: all for the administration, the pôle, or the school. */
type Portee = 'suivant le rôle' | 'partout';

/**
 * What is expected of one use case, written from the table of roles and not from the code: who may ask,
 * how far, and the refusals that hide what is out of reach.
 */
export type Attendu<N extends NomCas> = {
  roles: readonly Role[] | 'public';
  /** Absent: the input names nothing, the session alone decides. */
  portee?: Portee;
  /** Refusals other than those of permission by which an object out of reach may be answered. */
  refus?: readonly CodeRefus[];
  /** Names of the schools and pôles of everyone may appear in the answer. */
  annuaire?: true;
  entree: (monde: MondeEntier, cible: Cible) => Entree<N>;
};

const EQUIPE = ['coordonnateur', 'membre', 'direction-siege'] as const;
const LECTEURS = [...EQUIPE, 'administration', 'ecole', 'verificateur'] as const;
const COORDONNATEUR = ['coordonnateur'] as const;
const MENEURS = ['ecole-specialisee', 'coordonnateur'] as const;
const GESTION = ['administration', 'coordonnateur'] as const;

const DOSSIERS = { 'le sien': 'a1', 'une autre école': 'a2', 'un autre pôle': 'b' } as const;
const dossier = (monde: Monde, cible: Cible): Dossier => monde.dossiers[DOSSIERS[cible]];
const ECOLES = { 'le sien': IDS.a1, 'une autre école': IDS.a2, 'un autre pôle': IDS.b1 } as const;
const POLES = { 'le sien': IDS.poleA, 'une autre école': IDS.poleA, 'un autre pôle': IDS.poleB } as const;
/** Held by `membre` of pôle A, and of pôle B. */
const HABILITATIONS = {
  'le sien': numeroter(1102),
  'une autre école': numeroter(1102),
  'un autre pôle': numeroter(1202),
} as const;

/** The team that follows the pupil: health data stop there. */
const MEDICAL = ['coordonnateur', 'membre'] as const;
/** The scale of last school year, as it was read. */
const PASSEE = { annee: '2024-25', passeeLe: '2025-05-12', rang: 1 } as const;

/** A ground of full right: nothing else is asked. */
const FIN = { motif: 'changement-domicile', dateEvenement: '2025-10-02' } as const;

/** The school year that ends, seen from the world of the tests, and an opinion on the one after. */
const FIN_D_ANNEE = (integrationId: string) => ({ integrationId, annee: ANNEE });
const AVIS = { avis: 'favorable', avisLe: '2025-10-06', avisDeTous: 'oui' } as const;

const LOT = (integrationId: string) => ({
  genre: 'prolonger' as const,
  annee: ANNEE,
  integrationIds: [integrationId],
  communs: {},
});

/** What a school or a person without account brings. */
const DEPOT_ESSAI = {
  datePiece: PIECE_ESSAI.datePiece,
  original: 'fichier',
  fichier: PIECE_ESSAI.fichier,
} as const;

/** One line for each use case: a new one does not compile until it has its line. */
export const ATTENDUS = {
  'calculs.calculer': {
    roles: 'public',
    entree: () => ({ regle: 'financement.base', faits: { anneeScolaire: ANNEE, elevesCooperantes: 100 } }),
  },
  'calculs.listerRegles': { roles: 'public', entree: () => ({}) },
  'calculs.listerParametres': { roles: 'public', entree: () => ({}) },
  'tableau.consulter': {
    roles: ROLES,
    annuaire: true,
    entree: () => ({ annee: ANNEE }),
  },
  'eleves.lister': {
    roles: LECTEURS,
    portee: 'partout',
    entree: (_, cible) => ({ annee: ANNEE, ecoleId: ECOLES[cible] }),
  },
  'eleves.consulter': {
    roles: LECTEURS,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ eleveId: dossier(monde, cible).eleveId }),
  },
  'eleves.modifierIdentite': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      eleveId: dossier(monde, cible).eleveId,
      nom: 'Corrigé',
      prenom: 'Camille',
      naissance: '2015-03-04',
      sexe: 'F',
      version: 2,
    }),
  },
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
    roles: ['coordonnateur', 'membre', 'direction-siege'],
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
  'integration.emettreDocument': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      integrationId: dossier(monde, cible).integrationId,
      modele: 'attestation-integration',
    }),
  },
  'documents.telecharger': {
    roles: [...EQUIPE, 'ecole'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ documentId: dossier(monde, cible).attestation.documentId }),
  },
  'documents.imprimerFormulaire': {
    roles: 'public',
    entree: () => ({ modele: 'attestation-integration' }),
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
  ...ATTENDUS_TARDIFS,
  'pieces.consulter': {
    roles: [...EQUIPE, 'ecole'],
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
    roles: [...EQUIPE, 'ecole'],
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
  'pieces.listerIncomplets': {
    roles: EQUIPE,
    portee: 'partout',
    entree: (_, cible) => ({ annee: ANNEE, ecoleId: ECOLES[cible] }),
  },
  ...ATTENDUS_AMENAGEMENTS,
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
  'financement.consulterEnveloppe': {
    roles: [...EQUIPE, 'administration'],
    portee: 'suivant le rôle',
    entree: (_, cible) => ({ annee: ANNEE, poleId: POLES[cible] }),
  },
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
  'referentiel.listerEcoles': {
    roles: LECTEURS,
    portee: 'partout',
    annuaire: true,
    entree: (_, cible) => ({ poleId: POLES[cible] }),
  },
  'referentiel.listerSpecialisees': { roles: LECTEURS, annuaire: true, entree: () => ({}) },
  'referentiel.listerPoles': { roles: LECTEURS, annuaire: true, entree: () => ({}) },
  'administration.listerHabilitations': { roles: GESTION, entree: () => ({}) },
  'administration.accorderHabilitation': {
    roles: GESTION,
    portee: 'suivant le rôle',
    entree: (_, cible) => ({
      courriel: 'dco.a@example.be',
      role: 'membre',
      porteeId: POLES[cible],
      du: '2025-10-06',
    }),
  },
  'administration.terminerHabilitation': {
    roles: GESTION,
    portee: 'suivant le rôle',
    entree: (_, cible) => ({ habilitationId: HABILITATIONS[cible], version: 1 }),
  },
  'administration.consulterJournal': { roles: GESTION, entree: () => ({}) },
} as const satisfies { [N in NomCas]: Attendu<N> };

/** Roles that reach a whole pôle, and those that reach everything; any other reaches one school. */
const PORTEE_TOUT: readonly Role[] = ['administration', 'cabinet'];
const PORTEE_POLE: readonly Role[] = [...EQUIPE, 'verificateur', 'dco'];

/** Does this role reach this target? */
export function atteint(role: Role | null, cible: Cible): boolean {
  if (role && PORTEE_TOUT.includes(role)) return true;
  if (role && PORTEE_POLE.includes(role)) return cible !== 'un autre pôle';
  return cible === 'le sien';
}

/** Marks that may not appear in any answer to this role. */
export function marquesInterdites(role: Role | null): string[] {
  return [
    ...(atteint(role, 'un autre pôle') ? [] : [MARQUES.b]),
    ...(atteint(role, 'une autre école') ? [] : [MARQUES.a2]),
  ];
}
