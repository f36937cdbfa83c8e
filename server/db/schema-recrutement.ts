import type { Generated, JSONColumnType } from 'kysely';
import type { Jour, TypeFichier } from './schema.ts';

export type GenreAppel = 'annuel' | 'reserve-epuisee';
export type Recevabilite = 'a-examiner' | 'recevable' | 'irrecevable';
export type DecisionChoix = 'en-attente' | 'servi' | 'ecarte' | 'desiste';
/** What an amendment changed, by field: dates, an opening, a yes or a no. */
export type ChangementsAppel = Record<
  string,
  { avant: string | number | boolean | null; apres: string | number | boolean | null }
>;

/** How each part of a pôle recruits: profiles, calls, applications and their papers. */
export type SchemaRecrutement = {
  etape_suivie: {
    pole_id: string;
    ecole_id: string;
    annee_scolaire: string;
    etape: number;
    faite_le: Jour;
    notee_le: Date;
    notee_par: string;
  };
  profil_fonction: {
    id: Generated<string>;
    pole_id: string;
    ecole_id: string;
    annee_scolaire: string;
    fonctions: string[];
    contenu: Uint8Array;
    concertation_le: Jour | null;
    version: Generated<number>;
    cree_le: Date;
    cree_par: string;
  };
  appel: {
    id: Generated<string>;
    pole_id: string;
    ecole_id: string;
    annee_scolaire: string;
    numero: number;
    genre: GenreAppel;
    ouverture: number;
    interne: boolean;
    limite_le: Jour;
    cloture_le: Jour | null;
    forme: Uint8Array;
    publie_le: Date | null;
    publie_par: string | null;
    clos_le: Date | null;
    clos_par: string | null;
    jugement: JSONColumnType<Record<string, unknown>> | null;
    droit_version: string | null;
    version: Generated<number>;
    cree_le: Date;
    cree_par: string;
  };
  appel_poste: {
    id: Generated<string>;
    appel_id: string;
    pole_id: string;
    ecole_id: string;
    ordre: number;
    poste_id: string;
    profil_id: string;
    fonction: string;
    fraction: string;
  };
  appel_modification: {
    id: Generated<string>;
    appel_id: string;
    pole_id: string;
    ecole_id: string;
    changements: JSONColumnType<ChangementsAppel>;
    motif: Uint8Array;
    le: Date;
    par: string;
  };
  candidature: {
    id: Generated<string>;
    appel_id: string;
    pole_id: string;
    ecole_id: string;
    reference: string;
    empreinte_jeton: string;
    empreintes: string[];
    identite: Uint8Array;
    contenu: Uint8Array;
    palier: number;
    voie: 'formulaire' | 'papier';
    recue_le: Jour;
    recevabilite: Generated<Recevabilite>;
    irrecevable_motif: string | null;
    irrecevable_texte: Uint8Array | null;
    examinee_le: Date | null;
    examinee_par: string | null;
    range_sous: string | null;
    type: TypeFichier | null;
    version: Generated<number>;
    enregistree_le: Date;
    enregistree_par: string | null;
  };
  candidature_choix: {
    id: Generated<string>;
    candidature_id: string;
    appel_id: string;
    pole_id: string;
    ecole_id: string;
    fonction: string;
    decision: Generated<DecisionChoix>;
    motif: string | null;
    motif_texte: Uint8Array | null;
    decidee_le: Jour | null;
    decidee_par: string | null;
    appel_poste_id: string | null;
    accroche: string | null;
    titre: 'TR' | 'TS' | 'TP' | 'TPNL' | null;
    charge_id: string | null;
    version: Generated<number>;
  };
  appel_papier: {
    document_id: string;
    pole_id: string;
    ecole_id: string;
    appel_id: string | null;
    profil_id: string | null;
    palier: number | null;
    choix_id: string | null;
  };
};
