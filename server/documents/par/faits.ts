import type { AnneeScolaire, Etablissement, Jour } from '../commun/champs.ts';
import type { Eleve, FaitsCommuns, Personne } from '../commun/faits.ts';
import type { Signature } from '../commun/signature.ts';

export type GenreAmenagement = 'materiel' | 'organisationnel' | 'pedagogique';

/** Protocol of reasonable adjustments. It holds health data: never issued with an online code. */
export type FaitsPar = FaitsCommuns & {
  anneeScolaire: AnneeScolaire;
  eleve: Eleve;
  ecole: Etablissement;
  anneeEtude: string | null;
  demandeLe: Jour | null;
  /** The copy of the school leaves out the needs and the diagnosis, which stay with the pôle. */
  sansPartieMedicale?: true;
  besoins: string | null;
  diagnostic: { auteur: string; qualite: string; le: Jour; resume: string | null } | null;
  amenagements: { genre: GenreAmenagement; description: string; responsable: string | null }[];
  duree: { du: Jour; au: Jour | null };
  evaluations: { le: Jour; constat: string | null }[];
  /** `null` = not decided. `modalites` in words: form, frequency, period. */
  suiviIndividuelParLePole: { oui: boolean; modalites: string | null } | null;
  participants: Personne[];
  signatures: {
    ecole: Signature | null;
    responsable: Signature | null;
    /** Only when the pôle follows the pupil. */
    pole: Signature | null;
  };
};
