import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { GenrePortee, Role } from '../kernel/session.ts';
import type { SchemaAmenagements } from './schema-amenagements.ts';

/** A civil day, `YYYY-MM-DD` on the wire. */
export type Jour = string;
/** Points to the ten-thousandth: read as text, so that no decimal is lost. */
type Points = ColumnType<string, number | string, never>;
/** Written by the database, or given. */
type Instant = Generated<Date>;

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

/** The tables, column by column; the migrations are the source, a test compares the two. */
export type Schema = SchemaAmenagements & {
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
  grille_echelle: {
    id: Generated<string>;
    numero: number;
    titre: string;
    depuis_annee: string;
    age_min: number | null;
    age_max: number | null;
    essai: boolean;
    items: JSONColumnType<ItemGrille[]>;
    tranches: JSONColumnType<TrancheGrille[]>;
    remplace_id: string | null;
    version: Generated<number>;
    creee_le: Date;
    creee_par: string;
    publiee_le: Date | null;
    publiee_par: string | null;
  };
  echelle: {
    id: Generated<string>;
    pole_id: string;
    eleve_id: string;
    annee_scolaire: string;
    rang: number;
    genre: GenreEchelle;
    source_id: string | null;
    points: number;
    grille_id: string | null;
    bilan_le: Jour | null;
    bilan_auteur: AuteurBilan | null;
    passee_le: Jour | null;
    contenu: Uint8Array | null;
    motif: Uint8Array | null;
    enregistree_le: Date;
    enregistree_par: string;
  };
  prolongation: {
    id: Generated<string>;
    pole_id: string;
    integration_id: string;
    ecole_id: string;
    annee_scolaire: string;
    issue: Generated<IssueAnnee>;
    hors_pole: Uint8Array | null;
    changement: Generated<ChangementPartenaire>;
    niveau: Niveau;
    annee_etude: number;
    degre: number | null;
    avis: Avis | null;
    avis_le: Jour | null;
    avis_de_tous: boolean | null;
    presents: Uint8Array | null;
    motivation: Uint8Array | null;
    accord_parents: boolean | null;
    parents_le: Jour | null;
    concertation_le: Jour | null;
    concertation: Uint8Array | null;
    cpms_conseil: Generated<boolean>;
    cpms_avis: Generated<boolean>;
    cpms_bilan: Generated<boolean>;
    cpms_initiative: Avis | null;
    cpms_initiative_le: Jour | null;
    version: Generated<number>;
    preparee_le: Date;
    preparee_par: string;
    jugement: JSONColumnType<Record<string, unknown>> | null;
    confirmee_le: Date | null;
    confirmee_par: string | null;
    retiree_le: Date | null;
    retiree_par: string | null;
    retrait_motif: string | null;
  };
  retour_specialise: {
    id: Generated<string>;
    pole_id: string;
    integration_id: string;
    sortie_le: Jour;
    demande_le: Jour;
    type_initial: number;
    type_demande: number;
    jugement: JSONColumnType<Record<string, unknown>>;
    enregistre_le: Date;
    enregistre_par: string;
  };
  liste_ipt: {
    id: Generated<string>;
    pole_id: string;
    annee_scolaire: string;
    numero: number;
    arretee_le: Jour;
    nombre: number;
    contenu: Uint8Array;
    empreinte: string;
    motif: string | null;
    accuse: string;
    transmise_le: Date;
    transmise_par: string;
  };
  lot_annee: {
    id: Generated<string>;
    pole_id: string;
    annee_scolaire: string;
    genre: GenreLot;
    faites: number;
    refusees: number;
    lignes: Uint8Array;
    enregistre_le: Date;
    enregistre_par: string;
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
  acte: {
    id: Generated<string>;
    pole_id: string;
    eleve_id: string;
    ecole_id: string;
    cpms_id: string | null;
    ecole_origine_id: string | null;
    genre: GenreActe;
    objet_id: string;
    contenu: JSONColumnType<ContenuActe>;
    ouvert_le: Date;
    clos_le: Date | null;
    /** Day by which all must have answered; null when no date binds. */
    echeance: Jour | null;
    modifie_le: Date | null;
  };
  invitation: {
    id: Generated<string>;
    pole_id: string;
    acte_id: string;
    document_id: string;
    partie: PartieSignataire;
    nom: string;
    empreinte_jeton: string;
    couverture: JSONColumnType<Couverture>;
    expire_le: Date;
    cree_le: Date;
    cree_par: string;
    vue_le: Date | null;
    revoquee_le: Date | null;
    repondue_le: Date | null;
  };
  acte_correction: {
    id: Generated<string>;
    pole_id: string;
    acte_id: string;
    nature: NatureCorrection;
    blocs: string[];
    parties: string[];
    motif: Uint8Array;
    le: Date;
    par: string;
  };
  relance: {
    id: Generated<string>;
    pole_id: string;
    acte_id: string;
    partie: PartieSignataire;
    moyen: MoyenRelance;
    le: Date;
    par: string;
  };
  signature: {
    id: Generated<string>;
    pole_id: string;
    acte_id: string;
    partie: PartieSignataire;
    nom: string;
    qualite: string;
    au_titre_de: AuTitreDe;
    signee_le: Jour;
    moyen: MoyenSignature;
    avis: 'favorable' | 'defavorable' | null;
    decision: Generated<'signature' | 'refus'>;
    motif: Uint8Array | null;
    trace: Uint8Array | null;
    couverture: JSONColumnType<Couverture>;
    consignee_le: Instant;
    /** Null for an answer given by a personal link. */
    consignee_par: string | null;
    invitation_id: string | null;
    /** Who delegated, in words, when signed as a delegate. */
    delegation: string | null;
    retiree_le: Date | null;
    retrait_motif: string | null;
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
  proposition: {
    id: Generated<string>;
    ecole_origine_id: string;
    ecole_id: string | null;
    pole_id: string | null;
    cpms_id: string | null;
    menee_par: 'ecole-specialisee' | 'coordonnateur';
    nom: string;
    prenom: string;
    naissance: Jour;
    sexe: 'F' | 'M' | 'X';
    auteurs: ('conseil-de-classe' | 'guidance' | 'parents' | 'eleve-majeur')[];
    introduite_le: Jour;
    type: number;
    niveau: Niveau;
    annee_etude: number;
    debut_souhaite: Jour;
    frequentation_du: Jour | null;
    frequentation_au: Jour | null;
    frequentation_reguliere: boolean | null;
    frequentation_attestee_le: Date | null;
    frequentation_attestee_par: string | null;
    projet_defini_le: Jour | null;
    projet_participants: Generated<string[]>;
    refusee_le: Jour | null;
    refusee_par: Intervenant | null;
    refus_motif: Uint8Array | null;
    refus_alternatives: Uint8Array | null;
    brouillon_id: string | null;
    integration_id: string | null;
    version: Generated<number>;
    enregistree_le: Date;
    enregistree_par: string;
  };
  proposition_avis: {
    id: Generated<string>;
    proposition_id: string;
    intervenant: Intervenant;
    sens: 'favorable' | 'desaccord';
    nom: string;
    qualite: string;
    donne_le: Jour;
    moyen: MoyenSignature | null;
    motivation: Uint8Array | null;
    adressee_a: 'direction' | 'po' | null;
    enregistre_le: Date;
    enregistre_par: string;
    retire_le: Date | null;
    retire_par: string | null;
    retrait_motif: Uint8Array | null;
  };
  proposition_evenement: {
    id: GeneratedAlways<number>;
    proposition_id: string;
    genre: string;
    detail: Uint8Array | null;
    le: Date;
    par: string;
  };
  suggestion: {
    id: Generated<string>;
    pole_id: string;
    eleve_id: string;
    cas_usage: string;
    cible: string;
    entree: Uint8Array;
    avant: Uint8Array;
    motif: Uint8Array | null;
    proposee_le: Date;
    proposee_par: string;
    decision: 'acceptee' | 'refusee' | 'caduque' | null;
    decidee_le: Date | null;
    decidee_par: string | null;
    decision_motif: Uint8Array | null;
    enregistre: Uint8Array | null;
  };
  inscription_secondaire: {
    id: Generated<string>;
    pole_id: string;
    integration_id: string;
    ecole_destination_id: string;
    version: Generated<number>;
    enregistree_le: Date;
    enregistree_par: string;
  };
  reponse_secondaire: {
    pole_id: string;
    inscription_id: string;
    partenaire: 'parents' | 'ecole-destination' | 'cpms' | 'pole';
    reponse: 'coche' | 'refuse' | 'en-attente';
    le: Jour | null;
    motif: Uint8Array | null;
  };
  cession: {
    id: Generated<string>;
    pole_id: string;
    integration_id: string;
    ecole_id: string;
    effet_le: Jour;
    declaree_le: Date;
    declaree_par: string;
    actee_le: Date | null;
    actee_par: string | null;
  };
  consultation: {
    id: GeneratedAlways<number>;
    pole_id: string;
    eleve_id: string;
    le: Instant;
    par: string;
    role: string;
  };
  declaration: {
    id: Generated<string>;
    numero: GeneratedAlways<number>;
    pole_id: string;
    genre: GenreDeclaration;
    changement: ChangementDeclare;
    etat: EtatDeclaration;
    annee_scolaire: string;
    nom: string;
    prenom: string;
    naissance: Jour;
    eleve_id: string;
    ecole_id: string;
    cpms_id: string | null;
    niveau: Niveau;
    annee_etude: number;
    degre: number | null;
    debut: Jour;
    motif: MotifDerogation | null;
    motivation: Uint8Array | null;
    preuve: Uint8Array | null;
    ancien_pole_id: string | null;
    ancienne_ecole_id: string | null;
    ancienne_integration_id: string | null;
    ancienne_fin: Jour | null;
    decision_collegiale: boolean | null;
    jugement: JSONColumnType<Record<string, unknown>>;
    jugement_arret: JSONColumnType<Record<string, unknown>> | null;
    transmise_le: Date | null;
    transmise_par: string | null;
    empreinte: string | null;
    recue_le: Jour | null;
    echeance: Jour | null;
    prise_en_acte_le: Date | null;
    prise_en_acte_par: string | null;
    decidee_le: Date | null;
    decidee_par: string | null;
    decision_motif: Uint8Array | null;
    integration_id: string | null;
    version: Generated<number>;
    cree_le: Date;
    cree_par: string;
  };
  declaration_contenu: {
    declaration_id: string;
    pole_id: string;
    reponses: Uint8Array;
    points: Uint8Array;
  };
  declaration_section: {
    pole_id: string;
    declaration_id: string;
    cle: string;
    contenu: Uint8Array | null;
    non_requis: Generated<boolean>;
    termine: Generated<boolean>;
    version: Generated<number>;
    modifie_le: Date;
    modifie_par: string;
  };
  declaration_complement: {
    id: Generated<string>;
    pole_id: string;
    declaration_id: string;
    question: Uint8Array;
    demande_le: Date;
    demande_par: string;
    reponse: Uint8Array | null;
    repondu_le: Date | null;
    repondu_par: string | null;
  };
  declaration_papier: { document_id: string; declaration_id: string; pole_id: string };
  transfert: {
    id: Generated<string>;
    numero: GeneratedAlways<number>;
    pole_id: string;
    pole_accueil_id: string;
    reunion_le: Jour | null;
    procedure_accueil: Uint8Array | null;
    envoye_le: Date | null;
    envoye_par: string | null;
    cree_le: Date;
    cree_par: string;
    accuse_id: string | null;
    version: Generated<number>;
  };
  transfert_dossier: {
    id: Generated<string>;
    transfert_id: string;
    pole_id: string;
    pole_accueil_id: string;
    eleve_id: string;
    retire_le: Date | null;
    recu_le: Date | null;
    recu_par: string | null;
    manques: Uint8Array | null;
  };
  piece: {
    id: Generated<string>;
    pole_id: string;
    eleve_id: string;
    integration_id: string | null;
    ecole_id: string | null;
    code: string;
    annee_scolaire: string | null;
    date_piece: Jour;
    exemplaire: 'original' | 'copie';
    gardien: GardienPiece;
    lieu: Uint8Array | null;
    deposee_le: Date;
    deposee_par: string | null;
    remplace_id: string | null;
    retiree_le: Date | null;
    retiree_par: string | null;
    retrait: 'remplacee' | 'retiree' | null;
    retrait_motif: Uint8Array | null;
  };
  piece_fichier: {
    piece_id: string;
    pole_id: string;
    range_sous: string;
    nom: Uint8Array;
    type: TypeFichier;
    taille: number;
    empreinte: string;
  };
  demande_piece: {
    id: Generated<string>;
    pole_id: string;
    eleve_id: string;
    integration_id: string | null;
    ecole_id: string | null;
    code: string;
    annee_scolaire: string | null;
    demandee_le: Date;
    demandee_par: string;
    rappel_le: Jour | null;
    destinataire: Uint8Array | null;
    jeton_empreinte: string | null;
    expire_le: Date | null;
    close_le: Date | null;
    issue: 'recue' | 'annulee' | null;
    piece_id: string | null;
  };
};
