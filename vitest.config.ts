import { defineConfig } from 'vitest/config';

const EXCLUS = ['**/node_modules/**', 'web/build/**', 'bench/**', 'donnees/**'];
const BASE = 'server/**/*.base.test.ts';

// Tests share their worker's modules: they hold no state of their own, and a database each by `baseDeTest`.
const commun = { pool: 'threads', isolate: false, exclude: EXCLUS } as const;

const surBase = (genre: 'pglite' | 'postgres') => ({
  test: {
    ...commun,
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
