import { inject } from 'vitest';
import type { Base } from '../../db/base.ts';
import { CLES_SECTIONS } from '../../modules/integration/index.ts';
import { creerCoffre } from '../coffre.ts';
import { getDroit } from '../droit/charger.ts';
import type { Fichiers } from '../fichiers.ts';
import type { Noyau } from '../noyau.ts';
import { type Entree, type Executer, executerPour, type Sortie } from '../registre.ts';
import type { Session } from '../session.ts';
import { cederAccompagnement } from './cession.ts';
import { ouvrirTardives, type Tardives } from './declarations.ts';
import { completerDoc12 } from './doc12.ts';
import { type Grilles, ouvrirGrilles, passerEchelle } from './echelles.ts';
import { type Equipe, ouvrirEquipes } from './equipe.ts';
import { fichiersEnMemoire } from './fichiers.ts';
import { IDS, MARQUES, sessionDe } from './identite.ts';
import { type AmenagementsOuverts, ouvrirAmenagements } from './monde-amenagements.ts';
import { ecrireMouvements } from './mouvements.ts';
import { type Apercu, garnirNational, lireApercu, type National } from './national.ts';
import { ouvrirPartage, type Partage } from './partage.ts';
import { ouvrirPersonnels, type Personnel } from './personnel.ts';
import { demanderPieces, type PiecesDemandees } from './pieces.ts';
import { ouvrirPrevision, type Prevision, publierRun } from './prevision.ts';
import { introduirePropositions, type PropositionsDossier } from './propositions.ts';
import { ouvrirRecrutements, type Recrutement } from './recrutement.ts';
import { peuplerReferentiel } from './referentiel.ts';
import { partagerSecret, type SecretPartage } from './secret.ts';
import { type Lots, ouvrirTransferts } from './transferts.ts';

/** The day on which everything happens in this world. */
export const AUJOURDHUI = '2025-10-06';
export const ANNEE = '2025-26';
const INSTANT = Temporal.Instant.from(`${AUJOURDHUI}T09:00:00Z`);

/** One pupil with everything a file may hold. */
export type Dossier = {
  eleveId: string;
  integrationId: string;
  /** Of a second pupil: an integration whose end is recorded, in the spring to come. */
  finieId: string;
  /** Of the same: a whole protocol that nobody has signed, and the link given to the parents. */
  aSigner: { acteId: string; invitationId: string; jeton: string };
  /** The pupil of that one. */
  partiId: string;
  acteId: string;
  signatureId: string;
  attestation: Sortie<'integration.emettreDocument'>;
  brouillonId: string;
  /** A scale passed last school year, to be confirmed in this one. */
  echelleId: string;
  /** A protocol signed on paper, scanned. */
  pieceId: string;
  amenagements: AmenagementsOuverts;
  propositions: PropositionsDossier;
  demandes: PiecesDemandees;
  secret: SecretPartage;
  /** A change of the objectives, proposed by a member of the team. */
  suggestionId: string;
  /** Report of a bulk end that was refused: the integration had ended. */
  lotId: string;
  listeId: string;
};

/** What the trial world holds: a whole file in each of three schools, A1, A2 and B1. */
type Contenu = {
  dossiers: { a1: Dossier; a2: Dossier; b: Dossier };
  grilles: Grilles;
  national: National;
};

/** What happens after 30 September, and files handed over: only where a test aims at it. */
type Supplement = {
  tardives: { a: Tardives; b: Tardives };
  lots: { a: Lots; b: Lots };
  /** Of the national computation of the year, once everything is there. */
  apercu: Apercu;
  partages: { a: Partage; b: Partage };
  /** Scenarios of the points of 2026-27, whose run is published. */
  previsions: { a: Prevision; b: Prevision };
  /** Parts of a team: siège of A, partner of A (`a2`), siège of B. */
  equipes: { a: Equipe; a2: Equipe; b: Equipe };
  personnels: { a: Personnel; a2: Personnel; b: Personnel };
  recrutements: { a: Recrutement; a2: Recrutement; b: Recrutement };
};

/** The trial world on a database of one's own. */
export type Monde = Contenu & { noyau: Noyau; base: Base; db: Base['db'] };
export type MondeEntier = Monde & Supplement;

/** A world made once, in JSON: its identifiers and its kept files. */
type Fait<C> = { contenu: C; fichiers: Record<string, string> };

/** A scanned paper whose original is at the pôle. */
export const PIECE_ESSAI = {
  datePiece: '2025-09-12',
  exemplaire: 'original',
  gardien: 'pole',
  fichier: { nom: 'numérisation.pdf', octets: new TextEncoder().encode('%PDF-1.7 essai') },
} as const;

/** A kernel on this database, with the clock stopped and a key of its own. */
function creerNoyau(base: Base, fichiers: Fichiers): Noyau {
  return {
    base,
    droit: getDroit(),
    coffre: creerCoffre(new Uint8Array(32).fill(7)),
    fichiers,
    horloge: () => INSTANT,
    adressePublique: 'https://polaris.example.be',
  };
}

/**
 * Fills a migrated database through the real use cases, once for all the test files of a run, and says in
 * JSON what they need to find their way in it.
 */
export async function peuplerMonde(base: Base): Promise<string> {
  const fichiers = fichiersEnMemoire();
  const noyau = creerNoyau(base, fichiers);
  await peuplerReferentiel(noyau);
  const a = sessionDe('coordonnateur', 'a');
  const b = sessionDe('coordonnateur', 'b');
  const grilles = await ouvrirGrilles(noyau);
  const dossiers = {
    a1: await ouvrirDossier(noyau, a, 'Alpha', { ecoleId: IDS.a1, cpmsId: IDS.cpmsA }),
    a2: await ouvrirDossier(noyau, a, MARQUES.a2, { ecoleId: IDS.a2, ecoleOrigineId: IDS.horsPole }),
    b: await ouvrirDossier(noyau, b, MARQUES.b, {
      ecoleId: IDS.b1,
      cpmsId: IDS.cpmsB,
      ecoleOrigineId: IDS.siegeB,
    }),
  };
  await executerPour(noyau, sessionDe('inspection'))('inspection.ouvrirLecture', {
    poleId: IDS.poleA,
    nom: 'Élève Alpha',
    prenom: 'Camille',
    naissance: '2015-03-03',
    motif: 'Contrôle annuel des protocoles',
  });
  const national = await garnirNational(noyau);
  return ecrire<Contenu>({ dossiers, grilles, national }, fichiers);
}

function ecrire<C>(contenu: C, fichiers: ReturnType<typeof fichiersEnMemoire>): string {
  return JSON.stringify({ contenu, fichiers: fichiers.emporter() } satisfies Fait<C>);
}

/** Adds late declarations and transfers, on both sides, to a world made by `peuplerMonde`. */
export async function etendreMonde(base: Base, fait: string): Promise<string> {
  const { contenu, fichiers: emportes } = JSON.parse(fait) as Fait<Contenu>;
  const fichiers = fichiersEnMemoire(emportes);
  const noyau = creerNoyau(base, fichiers);
  const a = sessionDe('coordonnateur', 'a');
  const b = sessionDe('coordonnateur', 'b');
  const tardives = {
    a: await ouvrirTardives(noyau, a, 'Alpha', {
      ecoleId: IDS.a1,
      autreId: IDS.a2,
      ecoleOrigineId: IDS.siegeA,
    }),
    b: await ouvrirTardives(noyau, b, MARQUES.b, {
      ecoleId: IDS.b1,
      autreId: IDS.b2,
      ecoleOrigineId: IDS.siegeB,
    }),
  };
  const lots = {
    a: await ouvrirTransferts(noyau, a, b, 'Un', { ecoleId: IDS.a1, ecoleOrigineId: IDS.siegeA }),
    b: await ouvrirTransferts(noyau, b, a, 'Deux', { ecoleId: IDS.b1, ecoleOrigineId: IDS.siegeB }),
  };
  const partages = {
    a: await ouvrirPartage(noyau, a, 'a', 'Alpha'),
    b: await ouvrirPartage(noyau, b, 'b', MARQUES.b),
  };
  const previsions = {
    a: await ouvrirPrevision(noyau, a, 'Alpha'),
    b: await ouvrirPrevision(noyau, b, MARQUES.b),
  };
  await publierRun(noyau);
  const equipes = await ouvrirEquipes(noyau);
  const personnels = await ouvrirPersonnels(noyau, equipes);
  const recrutements = await ouvrirRecrutements(noyau, equipes);
  await ecrireMouvements(noyau);
  await completerDoc12(noyau, equipes);
  const apercu = await lireApercu(noyau, ANNEE);
  const equipe = { equipes, personnels, recrutements };
  const supplement = { tardives, lots, partages, previsions, ...equipe, apercu };
  return ecrire<Contenu & Supplement>({ ...contenu, ...supplement }, fichiers);
}

/** The world that stands in the database this test file was given a copy of. */
export function ouvrirMonde(base: Base): Monde {
  return retrouver<Contenu>(base, inject('mondes').monde);
}

/** The same, with what happens after 30 September: for `baseDeTest({ modele: 'entier' })`. */
export function ouvrirMondeEntier(base: Base): MondeEntier {
  return retrouver<Contenu & Supplement>(base, inject('mondes').entier);
}

function retrouver<C>(base: Base, fait: string) {
  const { contenu, fichiers } = JSON.parse(fait) as Fait<C>;
  return { ...contenu, noyau: creerNoyau(base, fichiersEnMemoire(fichiers)), base, db: base.db };
}

/** A first IPT that is admissible in every respect. */
export function premiereIpt(
  nom: string,
  ecoles: { ecoleId: string; cpmsId?: string; ecoleOrigineId?: string },
): Entree<'integration.ouvrirPremiere'> {
  return {
    nom,
    prenom: 'Camille',
    naissance: '2015-03-02',
    sexe: 'X',
    niveau: 'primaire',
    anneeEtude: 4,
    ecoleOrigineId: IDS.siegeA,
    type: 8,
    inscritSpecialiseLe: '2022-08-29',
    frequentationReguliere: 'oui',
    debut: '2025-09-01',
    ...ecoles,
  };
}

/** The same, as a draft holds it: raw answers. */
export function reponsesIpt(nom: string, ecoles: Parameters<typeof premiereIpt>[1]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(premiereIpt(nom, ecoles)).map(([champ, reponse]) => [champ, String(reponse)]),
  );
}

async function ouvrirDossier(
  noyau: Noyau,
  session: Session,
  nom: string,
  ecoles: Parameters<typeof premiereIpt>[1],
): Promise<Dossier> {
  const executer = executerPour(noyau, session);
  const { integrationId, eleveId } = await executer(
    'integration.ouvrirPremiere',
    premiereIpt(`Élève ${nom}`, ecoles),
  );
  await executer('integration.modifierSection', {
    integrationId,
    cle: 'synthese',
    contenu: `Synthèse ${nom}`,
    version: 0,
  });
  const { acteId } = await executer('integration.consulterProtocole', { integrationId });
  if (!acteId) throw new Error('A new integration has an act to sign.');
  const { signatureId } = await executer('signatures.consigner', {
    acteId,
    partie: 'responsable',
    nom: `Parent ${nom}`,
    qualite: 'parent',
    auTitreDe: 'responsable',
    signeeLe: '2025-09-10',
    moyen: 'papier',
  });
  const attestation = await executer('integration.emettreDocument', {
    integrationId,
    modele: 'attestation-integration',
  });
  const { brouillonId } = await executer('integration.enregistrerBrouillon', {
    reponses: reponsesIpt(`Brouillon ${nom}`, ecoles),
  });
  await executer('eleves.modifierIdentite', {
    eleveId,
    nom: `Élève ${nom}`,
    prenom: 'Camille',
    naissance: '2015-03-03',
    sexe: 'X',
    version: 1,
    nature: 'changement-de-fond',
    motif: `Correction ${nom}`,
  });
  await executer('eleves.consulter', { eleveId });
  const { pieceId } = await executer('pieces.deposer', {
    eleveId,
    integrationId,
    code: 'protocole',
    lieu: `Armoire ${nom}`,
    ...PIECE_ESSAI,
  });
  // An opinion that everyone agrees on: a prolongation ready to be confirmed.
  await executer('prolongations.rendreAvis', {
    integrationId,
    annee: ANNEE,
    version: 0,
    avis: 'favorable',
    avisLe: '2025-10-03',
    avisDeTous: 'oui',
    presents: `Présents ${nom}`,
    accordParents: 'oui',
    parentsLe: '2025-10-06',
  });
  await executer('prolongations.enregistrerRetour', {
    integrationId,
    sortieLe: '2025-09-01',
    demandeLe: '2025-10-06',
    typeDemande: 3,
  });
  const { finieId, partiId, aSigner } = await ouvrirFinie(executer, nom, ecoles);
  const { lotId } = await executer('prolongations.appliquerLot', {
    genre: 'prolonger',
    annee: ANNEE,
    integrationIds: [finieId],
    communs: {},
  });
  await cederAccompagnement(noyau, { integrationId, finieId });
  // The second school of a pôle corrects the list of the first.
  const { listeId } = await executer('prolongations.transmettreListe', {
    annee: ANNEE,
    motif: `Rectifiée pour ${nom}`,
  });
  const membre = sessionDe('membre', session.active.porteeId === IDS.poleB ? 'b' : 'a');
  const { suggestionId } = await executerPour(noyau, membre)('suggestions.proposer', {
    cas: 'integration.modifierSection',
    entree: { integrationId, cle: 'objectifs', contenu: `Objectifs ${nom}`, version: 0 },
  });
  return {
    eleveId,
    integrationId,
    finieId,
    aSigner,
    acteId,
    signatureId,
    attestation,
    brouillonId,
    pieceId,
    echelleId: await passerEchelle(executer, eleveId, nom),
    amenagements: await ouvrirAmenagements(executer, nom, {
      eleveId,
      autreEleveId: partiId,
      ecoleId: ecoles.ecoleId,
    }),
    secret: await partagerSecret(noyau, executer, nom, { eleveId, cpmsId: ecoles.cpmsId }),
    demandes: await demanderPieces(executer, nom, { eleveId, integrationId, annee: ANNEE }),
    propositions: await introduirePropositions(executer, nom, { ecoleOrigineId: IDS.siegeA, ...ecoles }),
    lotId,
    listeId,
    suggestionId,
    partiId,
  };
}

async function ouvrirFinie(
  executer: Executer,
  nom: string,
  ecoles: Parameters<typeof premiereIpt>[1],
): Promise<Pick<Dossier, 'finieId' | 'partiId' | 'aSigner'>> {
  const { integrationId, eleveId } = await executer(
    'integration.ouvrirPremiere',
    premiereIpt(`Finie ${nom}`, ecoles),
  );
  const aSigner = await preparerSignatures(executer, integrationId, nom);
  await executer('integration.arreter', {
    integrationId,
    motif: 'demande',
    dateEvenement: '2026-05-04',
    demandeur: 'parents',
    decisionCollegiale: 'oui',
    motivation: `Motivation ${nom}`,
  });
  return { finieId: integrationId, partiId: eleveId, aSigner };
}

/** A protocol whose sections are all set aside, its paper, and a link for the parents. */
async function preparerSignatures(
  executer: Executer,
  integrationId: string,
  nom: string,
): Promise<Dossier['aSigner']> {
  for (const cle of CLES_SECTIONS) {
    await executer('integration.modifierSection', {
      integrationId,
      cle,
      contenu: '',
      nonRequis: true,
      version: 0,
    });
  }
  await executer('integration.emettreDocument', { integrationId, modele: 'protocole-ipt' });
  const { acteId } = await executer('integration.consulterProtocole', { integrationId });
  if (!acteId) throw new Error('A new integration has an act to sign.');
  const { invitationId, lien } = await executer('signatures.inviter', {
    acteId,
    partie: 'responsable',
    nom: `Parent ${nom}`,
  });
  return { acteId, invitationId, jeton: lien.split('/').at(-1) ?? '' };
}
