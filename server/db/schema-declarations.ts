import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type {
  ChangementDeclare,
  EtatDeclaration,
  GenreDeclaration,
  Jour,
  MotifDerogation,
  Niveau,
} from './schema.ts';

/** What is declared after 30 September, and files handed over. */
export type SchemaDeclarations = {
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
};
