import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type {
  AuteurBilan,
  Avis,
  ChangementPartenaire,
  GenreEchelle,
  GenreLot,
  Intervenant,
  IssueAnnee,
  ItemGrille,
  Jour,
  MoyenSignature,
  Niveau,
  TrancheGrille,
} from './schema.ts';

/** Scales, prolongations, propositions and what comes of them. */
export type SchemaVie = {
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
};
