/**
 * The closed union every rule answers with. All four issues carry the same keys, so that the wire, the
 * screen, the paper and the tests read one shape. Expected refusals are values here, never exceptions.
 */

/** A text and the article that carries a value or a rule; `deduction` marks what is read between lines. */
export type Reference = {
  /** Identifier of the text in `droit/textes` (e.g. `D21`). */
  texte: string;
  /** Official short title, ready to be shown. */
  titre: string;
  article: string;
  /** Identifier in the register of rules (e.g. `FIN-4`). */
  regle: string;
  /** Present when the value is deduced, « (I) »: the sentence says from what and how. */
  deduction?: string;
};

/** A dated value of the law that took part in a computation. */
export type ParametreLu = {
  id: string;
  libelle: string;
  valeur: unknown;
  unite?: string;
  /** Civil day from which the value applies, and the first day it no longer does (null = open). */
  depuis: string;
  avant: string | null;
};

/** One step of the explanation: a tree that the screen unfolds and the paper prints. */
export type Etape = {
  libelle: string;
  valeur?: unknown;
  unite?: string;
  /** The computation in words and figures, e.g. `12 345 × 0,6`. */
  operation?: string;
  parametre?: ParametreLu;
  reference?: Reference;
  /** Contradictory texts, deductions, rounding that is not written: said here, in French. */
  note?: string;
  enfants?: readonly Etape[];
};

/** Why something is refused, missing or worth knowing. `code` is stable, `message` is for a person. */
export type Raison = {
  code: string;
  message: string;
  /** Path of the fact concerned, e.g. `integrations[2].degre`. */
  fait?: string;
  reference?: Reference;
};

type Commun = {
  unite: string | null;
  /** Parts of the answer, by name; shape documented by each rule. */
  detail: Readonly<Record<string, unknown>>;
  references: readonly Reference[];
  /** All reasons, never only the first. */
  raisons: readonly Raison[];
  trace: readonly Etape[];
};

export type Resultat<V = unknown> =
  | (Commun & { issue: 'resultat'; valeur: V })
  | (Commun & { issue: 'non-applicable'; valeur: null })
  | (Commun & { issue: 'faits-manquants'; valeur: null })
  | (Commun & { issue: 'hors-periode'; valeur: null });

export type Issue = Resultat['issue'];

type Sans = Exclude<Issue, 'resultat'>;

/** An answer with a value. References are deduplicated in order of appearance. */
export function resultat<V>(
  valeur: V,
  unite: string | null,
  suite: Partial<Omit<Commun, 'unite'>> = {},
): Resultat<V> {
  return { issue: 'resultat', valeur, unite, ...complet(suite) };
}

/** An answer without value: the rule does not apply, facts are missing, or the period is unknown. */
export function sansValeur(
  issue: Sans,
  raisons: readonly Raison[],
  suite: Partial<Omit<Commun, 'unite' | 'raisons'>> = {},
): Resultat<never> {
  return { issue, valeur: null, unite: null, ...complet({ ...suite, raisons }) };
}

function complet(suite: Partial<Omit<Commun, 'unite'>>): Omit<Commun, 'unite'> {
  const trace = suite.trace ?? [];
  const raisons = suite.raisons ?? [];
  const deRaisons = raisons.flatMap(({ reference }) => (reference ? [reference] : []));
  return {
    detail: suite.detail ?? {},
    references: uniques([...(suite.references ?? []), ...referencesDe(trace), ...deRaisons]),
    raisons,
    trace,
  };
}

/** All references cited in an explanation tree, depth first. */
function referencesDe(trace: readonly Etape[], citees: Reference[] = []): Reference[] {
  for (const { reference, enfants } of trace) {
    if (reference) citees.push(reference);
    if (enfants) referencesDe(enfants, citees);
  }
  return citees;
}

function uniques(references: readonly Reference[]): Reference[] {
  const vues = new Map<string, Reference>();
  for (const reference of references) {
    const cle = `${reference.texte}|${reference.article}|${reference.regle}`;
    if (!vues.has(cle)) vues.set(cle, reference);
  }
  return [...vues.values()];
}
