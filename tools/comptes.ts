import { readFileSync } from 'node:fs';
import type { Fin } from './processus.ts';

/** What a check adds to the final line. `note` is shown beside its duration. */
export type Compte = { passes: number; echecs: number; note: string };

/** The part of Vitest's JSON report that is read here. */
type RapportVitest = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/** An ordinary check counts for one. */
export function compterUne(fin: Fin): Compte {
  const reussie = fin.code === 0 && !fin.expire;
  return { passes: reussie ? 1 : 0, echecs: reussie ? 0 : 1, note: '' };
}

/**
 * Each Vitest test counts for one. A file that fails without a failed test (it does not load), a run
 * that fails without saying why, a run cut by its time limit and a run of 0 tests each add one failure.
 */
export function compterVitest(rapport: RapportVitest | null, fin: Fin): Compte {
  if (!rapport) return { passes: 0, echecs: 1, note: 'aucun rapport de tests' };
  const passes = rapport.numPassedTests;
  const muets = rapport.testResults.filter(
    (fichier) =>
      fichier.status === 'failed' && !fichier.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const echecs = rapport.numFailedTests + muets;
  const ignores = rapport.numPendingTests + rapport.numTodoTests;
  const note = [`tests réussis : ${passes}`, ignores > 0 ? `ignorés : ${ignores}` : '']
    .filter(Boolean)
    .join(', ');
  if (passes + echecs === 0) return { passes: 0, echecs: 1, note: 'aucun test exécuté' };
  const silencieux = echecs === 0 && (fin.code !== 0 || fin.expire);
  return { passes, echecs: silencieux ? 1 : echecs, note };
}

/** The JSON report Vitest wrote, or null when it wrote none. */
export function lireRapport(chemin: string): RapportVitest | null {
  try {
    return JSON.parse(readFileSync(chemin, 'utf8')) as RapportVitest;
  } catch {
    return null;
  }
}

/** Sum of the checks. */
export function additionner(comptes: readonly Compte[]): Compte {
  return comptes.reduce(
    (total, compte) => ({
      passes: total.passes + compte.passes,
      echecs: total.echecs + compte.echecs,
      note: '',
    }),
    { passes: 0, echecs: 0, note: '' },
  );
}

/** The last line of `npm test`, read by the continuous integration: its form is a contract. */
export const derniereLigne = (total: Compte) => `${total.passes} passed, ${total.echecs} failed`;
