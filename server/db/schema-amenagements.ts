import type { Generated } from 'kysely';
import type { Jour, Niveau } from './schema.ts';

export type FormeTriage = 'observation' | 'collectif' | 'individuel-groupe' | 'individuel' | 'refus';
export type CategorieAmenagement = 'materiel' | 'organisationnel' | 'pedagogique';
export type MotifFinPar =
  | 'objectifs-atteints'
  | 'plus-necessaire'
  | 'changement-ecole'
  | 'passage-ipt'
  | 'orientation-specialise'
  | 'demande-parents'
  | 'fin-scolarite'
  | 'autre';
export type MissionIntervention =
  | 'information'
  | 'liens'
  | 'soutien-equipes'
  | 'elaboration-par'
  | 'accompagnement-individuel'
  | 'evaluation'
  | 'ipt';
export type FormeIntervention = 'individuelle' | 'individuelle-groupe' | 'collective';

/** Requests, PAR, bank, interventions and follow-up of schools, column by column. */
export type SchemaAmenagements = {
  liste_pole: {
    id: Generated<string>;
    pole_id: string;
    genre: 'critere' | 'question';
    libelle: string;
    ajoute_le: Date;
    ajoute_par: string;
    retire_le: Date | null;
  };
  demande: {
    id: Generated<string>;
    pole_id: string;
    ecole_id: string;
    origine: 'ecole' | 'pole';
    niveau: Niveau;
    annee_etude: number | null;
    urgence: 'ordinaire' | 'proche' | 'urgente';
    eleve_nomme: boolean;
    contenu: Uint8Array;
    demandee_le: Jour;
    enregistree_le: Date;
    enregistree_par: string;
    close_le: Jour | null;
    cloture: 'aboutie' | 'sans-suite' | 'retiree' | null;
    version: Generated<number>;
  };
  triage: {
    id: Generated<string>;
    pole_id: string;
    demande_id: string;
    rang: number;
    forme: FormeTriage;
    decidee_le: Jour;
    du: Jour | null;
    au: Jour | null;
    hors_ordre: boolean;
    motivation: Uint8Array;
    criteres: Uint8Array;
    courrier_le: Jour | null;
    enregistre_le: Date;
    enregistre_par: string;
  };
  orientation_parents: {
    id: Generated<string>;
    pole_id: string;
    ecole_id: string | null;
    cpms_id: string | null;
    moyen: 'telephone' | 'courriel' | 'courrier' | 'visite';
    contact: Uint8Array;
    recue_le: Jour;
    orientee_le: Jour;
    enregistree_le: Date;
    enregistree_par: string;
  };
  par: {
    id: Generated<string>;
    pole_id: string;
    eleve_id: string;
    ecole_id: string;
    demande_id: string | null;
    demande_le: Jour;
    premiere_demande: boolean;
    debut: Jour;
    prevu_jusqu_au: Jour;
    suivi_individuel: boolean;
    fin: Jour | null;
    fin_motif: MotifFinPar | null;
    version: Generated<number>;
    enregistre_le: Date;
    enregistre_par: string;
  };
  par_annee: {
    pole_id: string;
    par_id: string;
    annee_scolaire: string;
    niveau: Niveau;
    annee_etude: number;
    ajoutee_le: Date;
  };
  par_medical: {
    par_id: string;
    pole_id: string;
    besoins: Uint8Array;
    diagnostic: Uint8Array;
    jugement: Uint8Array;
    version: Generated<number>;
    modifie_le: Date;
    modifie_par: string;
  };
  par_amenagement: {
    id: Generated<string>;
    pole_id: string;
    par_id: string;
    categorie: CategorieAmenagement;
    libelle: Uint8Array;
    banque: string | null;
    du: Jour;
    au: Jour | null;
    ajoute_le: Date;
  };
  par_evaluation: {
    id: Generated<string>;
    pole_id: string;
    par_id: string;
    prevue_le: Jour;
    faite_le: Jour | null;
    conclusion: 'poursuivre' | 'ajuster' | 'mettre-fin' | null;
    synthese: Uint8Array | null;
    ajoutee_le: Date;
  };
  tiers_aidant: {
    id: Generated<string>;
    pole_id: string;
    par_id: string;
    epreuve: string;
    epreuve_le: Jour;
    demande_le: Jour;
    habituelle_presente: boolean;
    assistant: Uint8Array;
    rencontre_le: Jour | null;
    ajoute_le: Date;
  };
  banque_pole: {
    id: Generated<string>;
    pole_id: string;
    libelle: string;
    categorie: CategorieAmenagement;
    besoin: string;
    niveaux: Niveau[];
    ajoute_le: Date;
    ajoute_par: string;
    retire_le: Date | null;
  };
  intervention: {
    id: Generated<string>;
    pole_id: string;
    ecole_id: string;
    mission: MissionIntervention;
    forme: FormeIntervention;
    le: Jour;
    minutes: number;
    membre_id: string;
    note: Uint8Array | null;
    enregistree_le: Date;
    retiree_le: Date | null;
    retiree_par: string | null;
  };
  intervention_eleve: { pole_id: string; intervention_id: string; eleve_id: string };
  suivi_ecole: {
    pole_id: string;
    ecole_id: string;
    contact: 'jamais-joint' | 'joint' | 'actif';
    contact_le: Jour | null;
    modalites: Uint8Array | null;
    version: Generated<number>;
    modifie_le: Date;
    modifie_par: string;
  };
  offre: {
    id: Generated<string>;
    pole_id: string;
    ecole_id: string;
    forme: Exclude<FormeTriage, 'refus'>;
    objet: Uint8Array;
    proposee_le: Jour;
    reponse: 'acceptee' | 'refusee' | null;
    reponse_le: Jour | null;
    reponse_motif: Uint8Array | null;
    ajoutee_le: Date;
  };
  reunion: {
    id: Generated<string>;
    pole_id: string;
    ecole_id: string;
    genre: 'concertation' | 'evaluation' | 'parents' | 'autre';
    le: Jour;
    participants: Uint8Array;
    suites: Uint8Array;
    ajoutee_le: Date;
    ajoutee_par: string;
  };
  mutualisation: {
    pole_id: string;
    ecole_id: string;
    annee_scolaire: string;
    eleve_id: string;
    periodes: string;
    modifiee_le: Date;
  };
};
