import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { Jour, Points, TypeFichier } from './schema.ts';

export type ModeCle = 'siege-seul' | 'ressort' | 'convention';
export type SensEcriture = 'recette' | 'depense';
export type IssueMiseEnDemeure = 'levee' | 'appliquee';

/** How the points are shared, the running money they give, and what may be withheld. */
export type SchemaPartage = {
  avenant_cle: {
    id: Generated<string>;
    pole_id: string;
    annee_scolaire: string;
    numero: number;
    mode: ModeCle;
    decide_le: Jour;
    unanimite: boolean | null;
    sans_perte: boolean | null;
    note: Uint8Array | null;
    jugement: JSONColumnType<Record<string, unknown>>;
    droit_version: string;
    enregistre_le: Date;
    enregistre_par: string;
  };
  avenant_cle_part: {
    avenant_id: string;
    ecole_id: string;
    pole_id: string;
    pourcentage: Points;
  };
  affectation: {
    id: Generated<string>;
    pole_id: string;
    annee_scolaire: string;
    numero: number;
    points: Points;
    traitements: Points;
    fonctionnement: Points;
    communiquee_le: Jour | null;
    emplois_intacts: boolean | null;
    jugement: JSONColumnType<Record<string, unknown>>;
    droit_version: string;
    enregistree_le: Date;
    enregistree_par: string;
  };
  avenant_retrocession: {
    id: string;
    pole_id: string;
    annee_scolaire: string;
    numero: number;
    ecole_id: string;
    points: Points;
    effet_le: Jour;
    decide_le: Jour;
    note: Uint8Array | null;
    mouvement_id: string;
    enregistre_le: Date;
    enregistre_par: string;
    annule_le: Date | null;
    annule_par: string | null;
    annule_motif: Uint8Array | null;
  };
  ecriture_fonctionnement: {
    id: Generated<string>;
    numero: GeneratedAlways<number>;
    pole_id: string;
    annee_scolaire: string;
    sens: SensEcriture;
    le: Jour;
    montant: Points;
    contenu: Uint8Array;
    range_sous: string | null;
    type: TypeFichier | null;
    contre_id: string | null;
    enregistree_le: Date;
    enregistree_par: string;
  };
  mise_en_demeure: {
    id: Generated<string>;
    pole_id: string;
    annee_scolaire: string;
    le: Jour;
    manquement: Uint8Array;
    echeance: Jour;
    jugement: JSONColumnType<Record<string, unknown>>;
    droit_version: string;
    enregistree_le: Date;
    enregistree_par: string;
    issue: IssueMiseEnDemeure | null;
    issue_le: Jour | null;
    close_le: Date | null;
    close_par: string | null;
    mouvement_id: string | null;
  };
};
