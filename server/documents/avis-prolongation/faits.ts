import type { AnneeScolaire, Etablissement, Jour } from '../commun/champs.ts';
import type { Eleve, FaitsCommuns, Personne } from '../commun/faits.ts';
import type { Signature } from '../commun/signature.ts';

/** Educational team in fundamental education, class council in secondary education. */
export type InstanceAvis = 'equipe-educative' | 'conseil-de-classe';

/** « Avis relatif à la prolongation d’une IPT » (Infos du Pacte, juin 2024). */
export type FaitsAvisProlongation = FaitsCommuns & {
  /** The school year the opinion is about. */
  anneeScolaire: AnneeScolaire;
  eleve: Eleve;
  ecoleOrdinaire: Etablissement;
  anneeEtude: string | null;
  instance: InstanceAvis;
  reunionLe: Jour | null;
  sens: 'favorable' | 'defavorable' | null;
  /** Every teacher who accompanies the pupil was heard. */
  apresAvisDesEnseignants: boolean;
  presents: Personne[];
  motivation: string | null;
  /** Advisory opinion of the CPMS, foreseen by the protocol or given of its own accord. */
  avisCpms: { sens: 'favorable' | 'defavorable'; le: Jour } | null;
  communiqueAuxParentsLe: Jour | null;
  signatures: {
    ecoleOrdinaire: Signature | null;
    pole: Signature | null;
    /** The parents sign that they agree with the opinion, favourable or not. */
    responsable: Signature | null;
  };
};
