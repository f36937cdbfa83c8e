import type { Generated } from 'kysely';

export const PAPIERS_DOC12 = ['FOND12', 'SEC12', 'CF12', 'CAD', 'CF CAD'] as const;

/** Requests for an advance: the codes typed for a charge, and the papers issued. */
export type SchemaDoc12 = {
  doc12_codes: {
    charge_id: string;
    pole_id: string;
    ecole_id: string;
    codes: Uint8Array;
    version: Generated<number>;
    enregistres_le: Date;
    enregistres_par: string;
  };
  doc12_emission: {
    document_id: string;
    membre_id: string;
    pole_id: string;
    ecole_id: string;
    annee_scolaire: string;
    cle: string;
    papier: (typeof PAPIERS_DOC12)[number];
    empreinte: string;
    emise_le: Date;
    emise_par: string;
  };
};
