import { decalerAnnee } from '../calendrier/annees.ts';
import { enToutesLettres } from '../calendrier/lettres.ts';
import { jourDansLAnnee, type ValeurLue } from '../lecture.ts';
import type { Etape, Raison } from '../resultat.ts';

export type Niveau = 'maternel' | 'primaire' | 'secondaire';

export type FaitsAcces = {
  annee: string;
  niveau: Niveau;
  type: number;
  inscritSpecialiseLe: string | null;
  frequentationReguliere: boolean | null;
  immersion: boolean;
};

/** What is known of the pupil in the specialised school, asked of all but the pupils in immersion. */
export type Parcours = { inscritLe: string; reguliere: boolean };

export type ParametresAcces = {
  types: ValeurLue<Readonly<Record<Niveau, readonly number[]>>>;
  frequentationDepuis: ValeurLue<string>;
  inscriptionAu: ValeurLue<string>;
  immersion: ValeurLue<boolean>;
};

/** One condition of access, met or not, with the reason given when it is not. */
export type Verification = {
  code: string;
  libelle: string;
  remplie: boolean;
  fait: string;
  message: string;
  lue: ValeurLue<unknown>;
};

/** The type of specialised education is admitted at that level (D04, art. 131). */
export function verifierType({ niveau, type }: FaitsAcces, { types }: ParametresAcces): Verification {
  const admis = types.valeur[niveau];
  return {
    code: 'type-non-admis',
    libelle: `Type ${type} admis au niveau ${niveau}`,
    remplie: admis.includes(type),
    fait: 'type',
    message: `Le type ${type} n’est pas admis au niveau ${niveau}. Types admis : ${admis.join(', ')}.`,
    lue: types,
  };
}

/**
 * The three conditions on the specialised school, all checked: enrolled by 15 October (art. 130) and by
 * 15 January (art. 133) of the school year before, and attending regularly.
 */
export function verifierSpecialise(
  faits: FaitsAcces,
  { frequentationDepuis, inscriptionAu }: ParametresAcces,
  { inscritLe, reguliere }: Parcours,
): Verification[] {
  return [
    verifierDate(faits, frequentationDepuis, inscritLe, {
      code: 'inscription-apres-15-octobre',
      libelle: 'Inscrit et fréquentant le spécialisé depuis le',
    }),
    verifierDate(faits, inscriptionAu, inscritLe, {
      code: 'inscription-apres-15-janvier',
      libelle: 'Régulièrement inscrit dans le spécialisé au',
    }),
    {
      code: 'frequentation-non-reguliere',
      libelle: 'Fréquentation régulière du spécialisé',
      remplie: reguliere,
      fait: 'frequentationReguliere',
      message: 'L’élève ne fréquente pas régulièrement l’enseignement spécialisé.',
      lue: frequentationDepuis,
    },
  ];
}

function verifierDate(
  { annee }: FaitsAcces,
  lue: ValeurLue<string>,
  inscritLe: string,
  { code, libelle }: { code: string; libelle: string },
): Verification {
  const limite = jourDansLAnnee(decalerAnnee(annee, -1), lue.valeur);
  const ecrite = enToutesLettres(limite);
  return {
    code,
    libelle: `${libelle} ${ecrite}`,
    remplie: inscritLe <= limite,
    fait: 'inscritSpecialiseLe',
    message: `L’élève est inscrit dans le spécialisé le ${enToutesLettres(inscritLe)}, après le ${ecrite}, pour une intégration en ${annee}.`,
    lue,
  };
}

/** The reason of a refusal, or nothing when the condition is met. */
export function raisonDe({ remplie, code, message, fait, lue }: Verification): Raison[] {
  return remplie ? [] : [{ code, message, fait, reference: lue.reference }];
}

/** A condition as a step: what was checked, its outcome, and the value of the law below. */
export function etapeDe({ libelle, remplie, lue }: Verification): Etape {
  return { libelle, valeur: remplie, operation: remplie ? 'remplie' : 'non remplie', enfants: [lue.etape] };
}
