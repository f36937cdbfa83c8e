import type { CodeRefus } from '../refus.ts';
import type { Entree, NomCas } from '../registre.ts';
import { ROLES, type Role } from '../session.ts';
import { repondrePremiere } from './declarations.ts';
import { GRILLE_ESSAI, passation } from './echelles.ts';
import { IDS, MARQUES, numeroter } from './identite.ts';
import { ANNEE, type Dossier, type Monde, premiereIpt } from './monde.ts';

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
  entree: (monde: Monde, cible: Cible) => Entree<N>;
};

const EQUIPE = ['coordonnateur', 'membre', 'direction-siege'] as const;
const LECTEURS = [...EQUIPE, 'administration', 'ecole', 'verificateur'] as const;
const COORDONNATEUR = ['coordonnateur'] as const;
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

const tardives = (monde: Monde, cible: Cible) => monde.tardives[cible === 'un autre pôle' ? 'b' : 'a'];
const lots = (monde: Monde, cible: Cible) => monde.lots[cible === 'un autre pôle' ? 'b' : 'a'];
/** Of the two pôles, the one that is not aimed at: who hands over to it. */
const autre = (cible: Cible): Cible => (cible === 'un autre pôle' ? 'le sien' : 'un autre pôle');
const recu = (monde: Monde, cible: Cible) => ({ transfertId: lots(monde, autre(cible)).envoyeId });
const reponsesTardives = (cible: Cible) =>
  repondrePremiere({
    nom: 'Arrivée',
    prenom: 'Neuf',
    ecoleId: ECOLES[cible],
    ecoleOrigineId: IDS.siegeA,
  });

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
  'declarations.verifier': {
    roles: COORDONNATEUR,
    portee: 'partout',
    annuaire: true,
    entree: (_, cible) => ({ reponses: reponsesTardives(cible) }),
  },
  'declarations.preparer': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ brouillonId: tardives(monde, cible).brouillonId }),
  },
  'declarations.modifierSection': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      declarationId: tardives(monde, cible).preteId,
      cle: 'synthese',
      contenu: 'Réécrite',
      version: 1,
    }),
  },
  'declarations.transmettre': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ declarationId: tardives(monde, cible).preteId, version: 1 }),
  },
  'declarations.abandonner': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ declarationId: tardives(monde, cible).preteId, version: 1 }),
  },
  'declarations.lister': {
    roles: ['coordonnateur', 'direction-siege', 'administration', 'cabinet'],
    annuaire: true,
    entree: () => ({ annee: ANNEE }),
  },
  'declarations.consulter': {
    roles: ['coordonnateur', 'direction-siege', 'administration', 'cabinet'],
    portee: 'suivant le rôle',
    annuaire: true,
    entree: (monde, cible) => ({ declarationId: tardives(monde, cible).derogationId }),
  },
  'declarations.prendreActe': {
    roles: ['administration'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ declarationId: tardives(monde, cible).premiereId, version: 2 }),
  },
  'declarations.repondreComplement': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      declarationId: tardives(monde, cible).complementId,
      version: 3,
      reponse: 'Rue Haute, 12',
    }),
  },
  'derogations.demanderComplement': {
    roles: ['cabinet'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      declarationId: tardives(monde, cible).derogationId,
      version: 2,
      question: 'Quelle est la nouvelle adresse ?',
    }),
  },
  'derogations.decider': {
    roles: ['cabinet'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      declarationId: tardives(monde, cible).derogationId,
      version: 2,
      decision: 'accord',
    }),
  },
  'declarations.emettre': {
    roles: ['coordonnateur', 'cabinet'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      declarationId: tardives(monde, cible).complementId,
      modele: 'accuse-derogation',
    }),
  },
  'declarations.telecharger': {
    roles: ['coordonnateur', 'direction-siege', 'administration', 'cabinet'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      declarationId: tardives(monde, cible).complementId,
      documentId: tardives(monde, cible).lettreId,
    }),
  },
  'transferts.lister': {
    roles: ['coordonnateur', 'direction-siege', 'administration'],
    annuaire: true,
    entree: () => ({}),
  },
  'transferts.consulter': {
    roles: ['coordonnateur', 'direction-siege', 'administration'],
    portee: 'suivant le rôle',
    annuaire: true,
    entree: (monde, cible) => ({ transfertId: lots(monde, cible).prepareId }),
  },
  'transferts.preparer': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    refus: ['regle-non-respectee', 'saisie-invalide'],
    entree: (monde, cible) => ({
      poleAccueilId: cible === 'un autre pôle' ? IDS.poleA : IDS.poleB,
      eleveIds: [dossier(monde, cible).partiId],
    }),
  },
  'transferts.retirer': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      transfertId: lots(monde, cible).prepareId,
      dossierId: lots(monde, cible).dossierPrepareId,
    }),
  },
  'transferts.envoyer': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ transfertId: lots(monde, cible).prepareId, version: 1 }),
  },
  'transferts.noterAccueil': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ ...recu(monde, cible), version: 2, procedure: 'Un appel dans la semaine.' }),
  },
  'transferts.accuser': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    refus: ['conflit'],
    entree: (monde, cible) => ({
      ...recu(monde, cible),
      dossiers: [{ dossierId: lots(monde, autre(cible)).dossierEnvoyeId, manques: 'Attestation' }],
    }),
  },
  'transferts.emettreAccuse': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ transfertId: lots(monde, autre(cible)).accuseId }),
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
