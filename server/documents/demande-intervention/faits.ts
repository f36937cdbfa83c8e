import type { Etablissement, Jour } from '../commun/champs.ts';
import type { Contact, Eleve, FaitsCommuns } from '../commun/faits.ts';
import type { Signature } from '../commun/signature.ts';

export type FormeIntervention =
  | 'visite'
  | 'observation'
  | 'collective'
  | 'individuelle'
  | 'individuelle-en-groupe';

/** Optional model of request of a school to its pôle. Without diagnosis the pupil may stay unnamed (I). */
export type FaitsDemandeIntervention = FaitsCommuns & {
  demandeLe: Jour | null;
  ecole: Etablissement;
  demandeur: Contact | null;
  eleve: Eleve | null;
  /** The name as the school wrote it, when the pupil is not known otherwise. */
  eleveNomme?: string | null;
  classe: string | null;
  besoin: string | null;
  dejaTente: string | null;
  formes: FormeIntervention[];
  disponibilites: string | null;
  /** `null` = not said. */
  diagnosticConnu: boolean | null;
  parentsInformes: boolean | null;
  /** Questions of the pôle's own model, printed after the others. */
  rubriquesDuPole: { titre: string; texte: string | null }[];
  signature: Signature | null;
};
