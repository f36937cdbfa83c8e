import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { GenrePortee, Role } from '../kernel/session.ts';
import type { SchemaAmenagements } from './schema-amenagements.ts';
import type { SchemaDeclarations } from './schema-declarations.ts';
import type { SchemaDoc12 } from './schema-doc12.ts';
import type { SchemaDossiers } from './schema-dossiers.ts';
import type { SchemaEquipe } from './schema-equipe.ts';
import type { SchemaLivre } from './schema-livre.ts';
import type { SchemaNational } from './schema-national.ts';
import type { SchemaPartage } from './schema-partage.ts';
import type { SchemaPersonnel } from './schema-personnel.ts';
import type { SchemaPrevision } from './schema-prevision.ts';
import type { SchemaRecrutement } from './schema-recrutement.ts';
import type { SchemaVie } from './schema-vie.ts';

/** A civil day, `YYYY-MM-DD` on the wire. */
export type Jour = string;
/** Points to the ten-thousandth: read as text, so that no decimal is lost. */
export type Points = ColumnType<string, number | string, never>;
/** Written by the database, or given. */
export type Instant = Generated<Date>;

export type Reseau = 'wbe' | 'officiel-subventionne' | 'libre-confessionnel' | 'libre-non-confessionnel';
export type Niveau = 'maternel' | 'primaire' | 'secondaire';
export type GenreConvention = 'siege' | 'partenaire' | 'partenaire-specifique' | 'cooperante';
export type PartieSignataire = 'ecole-ordinaire' | 'pole' | 'responsable' | 'cpms' | 'ecole-specialisee';
export type GenreActe = 'protocole' | 'prolongation' | 'arret' | 'annexe-2c' | 'par';
/**
 * The blocks of what is signed: fingerprint, whether it is complete, its name when no table knows it, and its
 * place (the database does not keep the order of keys).
 */
export type ContenuActe = Readonly<
  Record<string, { empreinte: string; complet: boolean; titre?: string; rang?: number }>
>;
/** What an answer covered: the fingerprint of each block at that moment. */
export type Couverture = Readonly<Record<string, string>>;
export type AuTitreDe = 'po' | 'delegue' | 'direction' | 'responsable' | 'eleve-majeur';
export type MoyenSignature = 'papier' | 'scan' | 'pdf-signe' | 'application-tapee' | 'application-dessinee';
export type NatureCorrection = 'faute-de-frappe' | 'changement-de-fond';
export type MoyenRelance = 'courriel' | 'telephone' | 'courrier' | 'de-vive-voix';
export type MotifArret =
  | 'placement'
  | 'changement-domicile'
  | 'separation-parents'
  | 'regime-externat-internat'
  | 'accueil-ailleurs'
  | 'exclusion-definitive'
  | 'circonstances-exceptionnelles'
  | 'commun-accord'
  | 'demande'
  | 'fin-d-annee';
export type DemandeurArret =
  | 'ecole-ordinaire'
  | 'parents'
  | 'eleve-majeur'
  | 'pole'
  | 'cpms-guidance'
  | 'cpms-sans-guidance'
  | 'autre';
export type JustificationArret =
  | 'suite-ordinaire'
  | 'enseignement-specialise'
  | 'certificat'
  | 'autre-raison';
/** A school year that an end took out of the synoptic table, as it stood there. */
export type AnneeRetiree = {
  annee_scolaire: string;
  niveau: Niveau;
  annee_etude: number;
  degre: number | null;
  debut: Jour;
};
/** What may happen to the scale of a pupil in a school year. */
export type GenreEchelle = 'passation' | 'correction' | 'confirmation' | 'reprise' | 'fin';
/** Who wrote the medical report. */
export type AuteurBilan = 'medecin-specialiste' | 'autre-medecin' | 'service-hospitalier' | 'autre';
export type DomaineEchelle = 'physique' | 'visuel' | 'auditif';
/** One question of a grid, and the score of each answer; `cle` stays the same from a version to the next. */
export type ItemGrille = {
  cle: string;
  libelle: string;
  domaine: DomaineEchelle;
  choix: { score: number; libelle: string }[];
};
/** Points given from a total of scores on, until the next bracket. */
export type TrancheGrille = { des: number; points: number };
export type Intervenant = 'ecole-specialisee' | 'ecole-ordinaire' | 'cpms' | 'responsable' | 'pole';
/** What becomes of a pupil at the end of the school year (circulaire 8783, annexe 4). */
export type IssueAnnee = 'ipt-pole' | 'ipp-hors-pole' | 'itp-hors-pole' | 'arret';
export type ChangementPartenaire = 'aucun' | 'ecole' | 'pole';
export type Avis = 'favorable' | 'defavorable';
export type GenreLot = 'prolonger' | 'arreter';
export type GenreIntegration = 'temporaire-partielle' | 'permanente-partielle' | 'permanente-totale';

export type GenreDeclaration = 'premiere-ipt-tardive' | 'derogation-ministerielle';
export type ChangementDeclare = 'aucun' | 'meme-pole' | 'autre-pole';
export type EtatDeclaration =
  | 'a-signer'
  | 'transmise'
  | 'complement'
  | 'recue'
  | 'accordee'
  | 'refusee'
  | 'abandonnee';
export type MotifDerogation = Exclude<MotifArret, 'commun-accord' | 'demande' | 'fin-d-annee'>;
export type GenreMouvement =
  | 'base'
  | 'ipt'
  | 'sensori-provisoire'
  | 'sensori-definitif'
  | 'ipt-tardive'
  | 'retrocession'
  | 'correction'
  | 'report';
export type GardienPiece =
  | 'electronique'
  | 'pole'
  | 'ecole-cooperante'
  | 'ecole-partenaire'
  | 'ecole-origine'
  | 'autre';
export type TypeFichier = 'application/pdf' | 'image/png' | 'image/jpeg';

/** Accounts, reference data, journal, pupils and their integrations. */
type SchemaCommun = {
  compte: {
    id: Generated<string>;
    nom: string;
    courriel: string;
    courriel_verifie: boolean;
    image: string | null;
    cree_le: Instant;
    modifie_le: Instant;
  };
  session_ouverte: {
    id: Generated<string>;
    expire_le: Date;
    jeton: string;
    cree_le: Instant;
    modifie_le: Date;
    adresse_ip: string | null;
    navigateur: string | null;
    compte_id: string;
  };
  moyen_connexion: {
    id: Generated<string>;
    identifiant: string;
    fournisseur: string;
    compte_id: string;
    mot_de_passe: string | null;
    cree_le: Instant;
    modifie_le: Date;
  };
  tentative_connexion: {
    courriel: string;
    echecs: number;
    derniere_le: Date;
    bloque_jusqu_au: Date | null;
  };
  habilitation: {
    id: Generated<string>;
    compte_id: string;
    role: Role;
    genre_portee: GenrePortee;
    portee_id: string | null;
    du: Jour;
    au: Jour | null;
    cree_par: string | null;
    cree_le: Instant;
    version: Generated<number>;
  };
  zone: { numero: number; nom: string };
  pouvoir_organisateur: { id: Generated<string>; fase: number; nom: string; reseau: Reseau };
  cpms: { id: Generated<string>; fase: number; nom: string; zone: number };
  ecole: {
    id: Generated<string>;
    fase: number;
    nom: string;
    recherche: string;
    genre: 'ordinaire' | 'specialisee';
    niveaux: Niveau[];
    types: Generated<number[]>;
    zone: number;
    localite: string;
    po_id: string;
    cpms_id: string | null;
  };
  implantation: { id: Generated<string>; fase: number; ecole_id: string; nom: string; localite: string };
  pole: {
    id: Generated<string>;
    numero: number;
    nom: string;
    zone: number;
    siege_id: string;
    ecot: string;
  };
  convention: {
    id: Generated<string>;
    pole_id: string;
    ecole_id: string;
    genre: GenreConvention;
    du: Jour;
    au: Jour | null;
    pourcentage: string | null;
  };
  population: { ecole_id: string; comptee_le: Jour; eleves: number };
  journal: {
    numero: GeneratedAlways<number>;
    le: Date;
    compte_id: string | null;
    role: string;
    cas_usage: string;
    objet: string;
    objet_id: string | null;
    pole_id: string | null;
    motif: string | null;
    changements: JSONColumnType<Record<string, unknown>>;
    droit_version: string;
    empreinte_precedente: Uint8Array;
    empreinte: Uint8Array;
  };
  requete_traitee: {
    cle: string;
    compte_id: string;
    cas_usage: string;
    empreinte_entree: string;
    reponse: Uint8Array;
    le: Instant;
  };
  eleve: {
    id: Generated<string>;
    pole_id: string;
    nom: string;
    prenom: string;
    naissance: Jour;
    sexe: 'F' | 'M' | 'X';
    recherche: string;
    version: Generated<number>;
    cree_le: Instant;
  };
  integration: {
    id: Generated<string>;
    pole_id: string;
    eleve_id: string;
    ecole_id: string;
    ecole_origine_id: string;
    cpms_id: string | null;
    type: number;
    debut: Jour;
    premier_debut: Jour;
    fin: Jour | null;
    accompagne_par: Generated<'pole' | 'ecoleSpecialisee'>;
    inscrit_specialise_le: Jour | null;
    frequentation_reguliere: boolean | null;
    immersion_langue_signes: Generated<boolean>;
    acces: JSONColumnType<Record<string, unknown>>;
    version: Generated<number>;
    enregistree_le: Instant;
    enregistree_par: string | null;
  };
  parcours_annee: {
    id: Generated<string>;
    pole_id: string;
    eleve_id: string;
    integration_id: string | null;
    annee_scolaire: string;
    genre: GenreIntegration;
    niveau: Niveau;
    annee_etude: number;
    degre: number | null;
    debut: Jour;
    fin: Jour | null;
    fin_precision: string | null;
  };
  arret: {
    id: Generated<string>;
    pole_id: string;
    integration_id: string;
    motif: MotifArret;
    demandeur: DemandeurArret | null;
    date_evenement: Jour;
    decision_collegiale: boolean | null;
    justification: JustificationArret | null;
    justification_precision: Uint8Array | null;
    motivation: Uint8Array | null;
    jugement: JSONColumnType<Record<string, unknown>>;
    annees_retirees: JSONColumnType<AnneeRetiree[]>;
    enregistre_le: Instant;
    enregistre_par: string;
    annule_le: Date | null;
    annule_par: string | null;
    annule_motif: string | null;
  };
  protocole: { id: Generated<string>; pole_id: string; integration_id: string; cree_le: Instant };
  protocole_section: {
    pole_id: string;
    protocole_id: string;
    cle: string;
    contenu: Uint8Array | null;
    non_requis: Generated<boolean>;
    termine: Generated<boolean>;
    version: Generated<number>;
    modifie_le: ColumnType<Date, Date | undefined, Date>;
    modifie_par: string;
  };
  mouvement: {
    id: Generated<string>;
    numero: GeneratedAlways<number>;
    pole_id: string;
    annee_scolaire: string;
    budget: 'A' | 'B' | 'C';
    genre: GenreMouvement;
    points: Points;
    effet_le: Jour;
    connu_le: Date;
    fait_genre: string;
    fait_id: string;
    regle: string;
    droit_version: string;
    jugement: JSONColumnType<Record<string, unknown>>;
    contre_id: string | null;
    auteur: string;
    motif: Uint8Array | null;
  };
  brouillon: {
    id: Generated<string>;
    pole_id: string;
    compte_id: string;
    genre: string;
    /** What it is about, when its author has one draft of each thing. */
    objet: string | null;
    contenu: Uint8Array;
    version: Generated<number>;
    cree_le: Instant;
    modifie_le: ColumnType<Date, Date | undefined, Date>;
  };
  document_emis: {
    id: Generated<string>;
    pole_id: string;
    ecole_id: string | null;
    integration_id: string | null;
    eleve_id: string | null;
    acte_id: string | null;
    /** Roles outside the pôle that may read it, in their scope. */
    lecteurs: Generated<string[]>;
    modele: string;
    version_gabarit: string;
    date_reference: Jour;
    valeurs: Uint8Array;
    empreinte: string;
    code: string | null;
    emis_le: Date;
    emis_par: string;
    revoque_le: Date | null;
    revocation_motif: string | null;
  };
  historique: {
    id: GeneratedAlways<number>;
    pole_id: string;
    objet: string;
    objet_id: string;
    champ: string;
    avant: Uint8Array | null;
    apres: Uint8Array | null;
    motif: string | null;
    le: Instant;
    par: string;
  };
  consultation: {
    id: GeneratedAlways<number>;
    pole_id: string;
    eleve_id: string;
    le: Instant;
    par: string;
    role: string;
  };
};

/** The tables, column by column; the migrations are the source, a test compares the two. */
export type Schema = SchemaCommun &
  SchemaAmenagements &
  SchemaDossiers &
  SchemaVie &
  SchemaDeclarations &
  SchemaLivre &
  SchemaNational &
  SchemaDoc12 &
  SchemaPartage &
  SchemaPrevision &
  SchemaEquipe &
  SchemaPersonnel &
  SchemaRecrutement;
