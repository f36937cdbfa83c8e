import type { Generated } from 'kysely';
import type { Jour, Points } from './schema.ts';

/** Frozen snapshots of the ledger. */
export type SchemaLivre = {
  instantane: {
    id: Generated<string>;
    pole_id: string;
    annee_scolaire: string;
    genre: 'budget-30-09';
    arrete_le: Jour;
    nombre: number;
    points: Points;
    contenu: Uint8Array;
    empreinte: string;
    droit_version: string;
    fige_le: Date;
    fige_par: string;
  };
};
