import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Jour } from './schema.ts';

export const ETATS_CADRE = ['variante', 'adopte', 'ecarte'] as const;
export const SOURCES_POSTE = ['points', 'soutien', 'fonctionnement'] as const;
export const LIEUX_CHARGE = ['pole', 'hors-pole'] as const;
export const SITUATIONS = ['temporaire', 'temporaire-prioritaire', 'definitif', 'contractuel'] as const;
export const TITRES = ['TR', 'TS', 'TP', 'TPNL'] as const;

/** Numbers the database keeps exactly: read as text. */
type Exact = ColumnType<string, number | string, number | string>;

/** The team of a pôle, part by part: cadres and their posts, people and what they work. */
export type SchemaEquipe = {
  cadre: {
    id: Generated<string>;
    pole_id: string;
    ecole_id: string;
    annee_scolaire: string;
    nom: string;
    etat: (typeof ETATS_CADRE)[number];
    points: Exact | null;
    concertation_le: Jour | null;
    organe: string | null;
    avis: Uint8Array | null;
    adopte_le: Jour | null;
    adopte_par: string | null;
    jugement: JSONColumnType<Record<string, unknown>> | null;
    droit_version: string;
    version: Generated<number>;
    cree_le: Date;
    cree_par: string;
  };
  poste: {
    id: Generated<string>;
    cadre_id: string;
    pole_id: string;
    ecole_id: string;
    ordre: number;
    fonction: string;
    fraction: string;
    source: (typeof SOURCES_POSTE)[number];
    intitule: string | null;
    fin_de_carriere: Generated<boolean>;
  };
  membre_personnel: {
    id: Generated<string>;
    pole_id: string;
    ecole_id: string;
    nom: string;
    prenom: string;
    recherche: string;
    matricule: Uint8Array | null;
    compte_id: string | null;
    parti_le: Jour | null;
    version: Generated<number>;
    cree_le: Date;
    cree_par: string;
  };
  charge: {
    id: Generated<string>;
    membre_id: string;
    pole_id: string;
    ecole_id: string;
    lieu: (typeof LIEUX_CHARGE)[number];
    poste_id: string | null;
    fonction: string;
    prestees: Exact;
    sur: number;
    situation: (typeof SITUATIONS)[number];
    titre: (typeof TITRES)[number] | null;
    etablissement: string | null;
    etablissement_fase: number | null;
    niveau: 'fondamental' | 'secondaire' | null;
    conge: Generated<boolean>;
    remplace_id: string | null;
    du: Jour;
    au: Jour | null;
    version: Generated<number>;
    enregistree_le: Date;
    enregistree_par: string;
  };
};
