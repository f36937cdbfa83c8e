import type { Droit } from './droit.ts';
import type { Resultat } from './resultat.ts';

/**
 * What a rule declares of itself: its name, the facts it needs, and the pure function that judges. The
 * descriptor of the facts is the single source of validation, of the JSON Schema of the API, and of the
 * form « essayer la règle ».
 */
export type Champ = {
  libelle: string;
  aide?: string;
  facultatif?: boolean;
} & (
  | { genre: 'annee-scolaire' }
  | { genre: 'date' }
  | { genre: 'entier' | 'nombre'; min?: number; max?: number; unite?: string }
  | { genre: 'booleen' }
  | { genre: 'texte'; max?: number }
  | { genre: 'choix'; valeurs: readonly (string | number)[] }
  | { genre: 'liste'; element: Champ; max?: number }
  | { genre: 'objet'; champs: Champs }
);

export type Champs = Readonly<Record<string, Champ>>;

/** A shape of facts, valid for the school years `depuis <= annee < avant` (absent = open). */
export type Forme = { depuis?: string; avant?: string; champs: Champs; exemple: Record<string, unknown> };

export type Regle = {
  /** Public name, e.g. `financement.base`. */
  nom: string;
  titre: string;
  /** One or two French sentences: what it answers, from when. */
  description: string;
  /** Identifiers in the register (`FIN-1`…). */
  registre: readonly string[];
  /** Parameters it may read: shown on the public page, checked by a test. */
  parametres: readonly string[];
  formes: readonly Forme[];
  /** The law it judges under, when it is not the law as it stands: a forecast carries it by one year. */
  loi?: (droit: Droit, annee: string | undefined) => Droit;
  /** The civil day whose law applies, from already validated facts; null when outside every period. */
  dateDeReference: (faits: FaitsLus, droit: Droit) => string | null;
  juger: (faits: FaitsLus, droit: Droit, dateDeReference: string) => Resultat;
};

/**
 * Facts after validation against the descriptor: complete, typed as declared, dates as `YYYY-MM-DD`
 * strings known to exist. Each rule narrows them to its own type in one place.
 */
export type FaitsLus = Readonly<Record<string, unknown>>;

/** A fact of the wrong type: the caller is at fault (HTTP 400, exit 1), which is not an answer of the law. */
export class FaitInvalide extends Error {
  readonly fait: string;
  constructor(fait: string, message: string) {
    super(message);
    this.name = 'FaitInvalide';
    this.fait = fait;
  }
}
