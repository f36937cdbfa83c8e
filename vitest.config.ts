import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const EXCLUS = ['**/node_modules/**', 'web/build/**', 'bench/**', 'donnees/**'];
const BASE = 'server/**/*.base.test.ts';

// Tests share their worker's modules: they hold no state of their own, and a database each by `baseDeTest`.
const commun = { pool: 'threads', isolate: false, exclude: EXCLUS } as const;

/** Minutes long: begun last, one of them would run alone at the end. */
const LONGS = ['matrice.base', 'annee-entiere.base', 'lignes.base', 'api-hostile.base'];

class LongsDabord extends BaseSequencer {
  override async sort(fichiers: TestSpecification[]): Promise<TestSpecification[]> {
    const rang = ({ moduleId }: TestSpecification) =>
      (LONGS.findIndex((nom) => moduleId.includes(nom)) + LONGS.length + 1) % (LONGS.length + 1);
    return (await super.sort(fichiers)).toSorted((a, b) => rang(a) - rang(b));
  }
}

/** Two minutes of use cases that every other test runs on both engines: once, on the one used in service. */
const UNE_FOIS = 'server/kernel/essai/annee/**';

const surBase = (genre: 'pglite' | 'postgres') => ({
  test: {
    ...commun,
    exclude: genre === 'pglite' ? [...EXCLUS, UNE_FOIS] : EXCLUS,
    name: `base-${genre}`,
    include: [BASE],
    globalSetup: [`server/db/test/preparer-${genre}.ts`],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
  },
});

const parcours = (genre: 'pglite' | 'postgres') => ({
  test: {
    ...commun,
    name: `parcours-${genre}`,
    include: ['e2e/**/*.parcours.ts'],
    globalSetup: [`e2e/harnais/preparer-${genre}.ts`],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});

export default defineConfig({
  test: {
    sequence: { sequencer: LongsDabord },
    projects: [
      {
        test: {
          ...commun,
          name: 'unite',
          include: ['{regles,droit,server,web,tools}/**/*.test.{ts,tsx}'],
          exclude: [...EXCLUS, BASE],
          hookTimeout: 60_000,
        },
      },
      surBase('pglite'),
      surBase('postgres'),
      parcours('pglite'),
      parcours('postgres'),
    ],
  },
});
