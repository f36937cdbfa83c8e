import type { Generated, JSONColumnType } from 'kysely';
import type { Points } from './schema.ts';

/** Points expected of a year to come, and what separates them from the certified ones. */
export type SchemaPrevision = {
  prevision: {
    id: Generated<string>;
    pole_id: string;
    annee_scolaire: string;
    nom: Uint8Array;
    hypotheses: JSONColumnType<Record<string, unknown>>;
    bas: Points;
    central: Points;
    haut: Points;
    jugement: JSONColumnType<Record<string, unknown>>;
    droit_version: string;
    version: Generated<number>;
    enregistree_le: Date;
    enregistree_par: string;
    supprimee_le: Date | null;
  };
  prevision_ecart: {
    prevision_id: string;
    pole_id: string;
    calcul_id: string;
    certifie: Points;
    ecart: Points;
    dans_fourchette: boolean;
    rapproche_le: Date;
    rapproche_par: string;
  };
};
