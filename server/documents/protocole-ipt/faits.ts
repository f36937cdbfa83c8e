import type { AnneeScolaire, Emission, Etablissement, Jour, Pole } from '../commun/champs.ts';
import type { AvisSigne, Signature } from '../commun/signature.ts';
import type { NomRubrique } from './intitules.ts';

export type SorteIntegration = 'temporaire-partielle' | 'permanente-partielle' | 'permanente-totale';

/** One step of the path; several steps of one school year share a line of annexe 3. */
export type EtapeParcours = {
  anneeScolaire: AnneeScolaire;
  sorte: SorteIntegration;
  anneeEtude: string | null;
  debut: Jour;
  fin: { le: Jour; motif: string } | null;
};

/**
 * Everything the full protocol prints, as plain JSON.
 * No medical fact, no type of special education: the first page is given to the school transport.
 */
export type FaitsProtocoleIpt = {
  emission: Emission;
  anneeScolaire: AnneeScolaire;
  eleve: {
    nom: string;
    prenom: string;
    dateNaissance: Jour;
    sexe: 'F' | 'M' | 'X' | null;
    adresse: string | null;
    /** Date of registration in special education (annexe 3). */
    inscritSpecialiseLe: Jour | null;
  };
  integration: { debut: Jour; anneeEtude: string | null };
  ecoleSpecialisee: Etablissement;
  ecoleOrdinaire: Etablissement;
  pole: Pole;
  /** Name of the CPMS that follows the pupil when the proposal is introduced. */
  cpms: string | null;
  /** Annexe 2b; up to 10 000 characters each, blank line = new paragraph. */
  rubriques: Record<NomRubrique, string | null>;
  signatures: {
    ecoleOrdinaire: Signature | null;
    pole: Signature | null;
    responsable: Signature | null;
    avisCpms: AvisSigne | null;
  };
  parcours: EtapeParcours[];
  /** Days of the annexes 4 kept in the file; most often none. */
  bilans: Jour[];
};
