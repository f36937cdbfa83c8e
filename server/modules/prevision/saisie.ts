import { trouverFautes } from '@polaris/regles/financement/prevision.ts';
import {
  HYPOTHESES,
  type Hypotheses,
  listerHypotheses,
  type NomHypothese,
  SCENARIOS,
  type Triplet,
} from '@polaris/regles/financement/prevision-hypotheses.ts';
import { z } from 'zod';
import { nombreSaisi } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';

/** The fields of the form by name, `population.bas`, as they were typed. */
export const saisie = z.record(z.string().max(40), z.string().max(40));
type Saisie = z.output<typeof saisie>;

const DECIMALES = 4;

/** The assumptions as typed, or one sentence for each field to correct. */
export function lireSaisie(tapee: Saisie): { hypotheses: Hypotheses; erreurs: Record<string, string> } {
  const erreurs: Record<string, string> = {};
  const hypotheses: Partial<Record<NomHypothese, Triplet>> = {};
  for (const nom of listerHypotheses(true)) {
    const lus = SCENARIOS.map((scenario) => {
      const champ = `${nom}.${scenario}`;
      const lu = champDe(nom).safeParse(tapee[champ] ?? '');
      if (!lu.success) erreurs[champ] = lu.error.issues[0]?.message ?? 'Indiquez un nombre.';
      return lu.success ? lu.data : 0;
    });
    const [bas = 0, central = 0, haut = 0] = lus;
    hypotheses[nom] = { bas, central, haut };
  }
  if (Object.keys(erreurs).length > 0) return { hypotheses, erreurs };
  return {
    hypotheses,
    erreurs: Object.fromEntries(trouverFautes(hypotheses).map(({ fait, phrase }) => [fait, phrase])),
  };
}

/** @throws Refus with one sentence for each field to correct */
export function exigerHypotheses(tapee: Saisie): Hypotheses {
  const { hypotheses, erreurs } = lireSaisie(tapee);
  if (Object.keys(erreurs).length === 0) return hypotheses;
  throw new Refus('saisie-invalide', 'Certaines hypothèses sont à corriger.', { champs: erreurs });
}

function champDe(nom: NomHypothese) {
  const { libelle, entier, max } = HYPOTHESES[nom];
  const nombre = nombreSaisi(`Indiquez un nombre : ${libelle}.`, { decimales: DECIMALES, max });
  return entier ? nombre.refine(Number.isInteger, 'Un nombre entier est attendu, sans décimale.') : nombre;
}
