import type { Generated } from 'kysely';
import type { Jour } from './schema.ts';

export const GENRES_ANCIENNETE = ['service', 'fonction', 'po', 'experience'] as const;
export const VOIES_COMPETENCE = ['formation', 'experience'] as const;
export const NATURES_EXPERIENCE = ['integration', 'amenagements', 'les-deux'] as const;

/** What an employer counts and keeps of the people of a pôle. */
export type SchemaPersonnel = {
  anciennete: {
    id: Generated<string>;
    membre_id: string;
    pole_id: string;
    ecole_id: string;
    genre: (typeof GENRES_ANCIENNETE)[number];
    annee_scolaire: string;
    fonction: string | null;
    jours: number;
    version: Generated<number>;
    enregistree_le: Date;
    enregistree_par: string;
  };
  competence: {
    id: Generated<string>;
    membre_id: string;
    pole_id: string;
    ecole_id: string;
    voie: (typeof VOIES_COMPETENCE)[number];
    formation: string | null;
    employeur: string | null;
    jours: number | null;
    depuis_annee: string | null;
    jusqu_annee: string | null;
    preuve_le: Jour | null;
    retiree_le: Date | null;
    version: Generated<number>;
    enregistree_le: Date;
    enregistree_par: string;
  };
  attestation_experience: {
    id: Generated<string>;
    membre_id: string;
    pole_id: string;
    ecole_id: string;
    document_id: string;
    nature: (typeof NATURES_EXPERIENCE)[number];
    jours: number;
    emise_le: Date;
    emise_par: string;
  };
};
