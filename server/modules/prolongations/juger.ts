import type { Droit } from '@polaris/regles/droit.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { prolongation as regle } from '@polaris/regles/integration/prolongation.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import type { Dossier, Prolongation } from './repository.ts';

/** What the rule needs of a prolongation, recorded or still to be. */
export type FaitsJuges = Pick<
  Prolongation,
  'changement' | 'avis' | 'avis_le' | 'avis_de_tous' | 'accordParents' | 'degre'
>;

export const SANS_FAITS: FaitsJuges = {
  changement: 'aucun',
  avis: null,
  avis_le: null,
  avis_de_tous: null,
  accordParents: null,
  degre: null,
};

/** Judges IPT-6 for a file, recording nothing. The school year of the file is one the law knows. */
export function jugerProlongation(
  droit: Droit,
  { annee, premierDebut, niveau }: Pick<Dossier, 'annee' | 'premierDebut' | 'niveau'>,
  faits: FaitsJuges,
): Resultat {
  return evaluer(
    regle,
    {
      anneeScolaire: annee,
      premierDebut,
      niveau,
      degre: faits.degre,
      changement: faits.changement,
      avis: faits.avis,
      avisLe: faits.avis_le,
      apresAvisDeTous: faits.avis_de_tous,
      accordParents: faits.accordParents,
    },
    droit,
  );
}
