import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { Jour, Points } from './schema.ts';

export type DecisionParametre = 'confirmation' | 'retrait';
export type PartNationale = 'base' | 'ipt' | 'sensori-moteur';

/** Values published by the administration, and the national computation. */
export type SchemaNational = {
  parametre_propose: {
    id: Generated<string>;
    numero: GeneratedAlways<number>;
    parametre: string;
    valeur: Points;
    depuis: Jour;
    avant: Jour | null;
    source: string;
    article: string;
    droit_version: string;
    propose_le: Date;
    propose_par: string;
  };
  parametre_decision: {
    propose_id: string;
    propose_par: string;
    decision: DecisionParametre;
    decide_le: Date;
    decide_par: string;
  };
  calcul_national: {
    id: Generated<string>;
    annee_scolaire: string;
    rang: number;
    empreinte: string;
    droit_version: string;
    points_degressifs: Points | null;
    source: string | null;
    resume: JSONColumnType<Record<string, unknown>>;
    publie_le: Date;
    publie_par: string;
  };
  calcul_national_ligne: {
    id: Generated<string>;
    calcul_id: string;
    pole_id: string;
    part: PartNationale;
    points: Points;
    faits: JSONColumnType<Record<string, unknown>>;
  };
  calcul_national_lu: { calcul_id: string; pole_id: string; lu_le: Date; lu_par: string };
};
