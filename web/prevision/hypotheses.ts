import {
  HYPOTHESES,
  type Hypotheses,
  listerHypotheses,
  type NomHypothese,
  SCENARIOS,
  type Scenario,
} from '@polaris/regles/financement/prevision-hypotheses.ts';
import { formaterNombre } from '../composants/formats.ts';

/** The heads of the three columns. */
export const COLONNES = {
  bas: 'Basse',
  central: 'Centrale',
  haut: 'Haute',
} as const satisfies Record<Scenario, string>;

/** The assumptions the screen asks for, in order. */
export const NOMS: readonly NomHypothese[] = listerHypotheses(true);

export const nomChamp = (nom: NomHypothese, scenario: Scenario) => `${nom}.${scenario}`;

/** What a field asks, for a list of errors read apart from the fields. */
export function nommerChamp(champ: string): string {
  const nom = NOMS.find((n) => champ.startsWith(`${n}.`));
  const scenario = SCENARIOS.find((s) => champ.endsWith(`.${s}`));
  return nom && scenario ? `${HYPOTHESES[nom].libelle}, ${COLONNES[scenario].toLowerCase()} : ` : '';
}

const CHAMPS: ReadonlySet<string> = new Set(NOMS.flatMap((nom) => SCENARIOS.map((s) => nomChamp(nom, s))));

export type Saisie = Readonly<Record<string, string>>;

/** The fields of the assumptions among what was sent; undefined when none was. */
export function lireChamps(envoyes: Iterable<readonly [string, unknown]>): Saisie | undefined {
  const paires = [...envoyes].flatMap(([nom, valeur]): [string, string][] =>
    CHAMPS.has(nom) && typeof valeur === 'string' ? [[nom, valeur.slice(0, 40)]] : [],
  );
  return paires.length > 0 ? Object.fromEntries(paires) : undefined;
}

/** The assumptions as the fields show them. */
export function ecrireChamps(hypotheses: Hypotheses): Saisie {
  return Object.fromEntries(
    NOMS.flatMap((nom) =>
      SCENARIOS.map((s) => [nomChamp(nom, s), formaterNombre(hypotheses[nom]?.[s] ?? 0)]),
    ),
  );
}
