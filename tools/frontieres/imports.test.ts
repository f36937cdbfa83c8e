import { expect, test } from 'vitest';
import { verifierDroitSansCode, verifierImports } from './imports.ts';
import { lire } from './lecture.ts';

const fautes = (fichier: string, texte: string) => verifierImports([lire(fichier, texte)]);

test.each([
  ['regles/a.ts', "import '@polaris/server/kernel/session.ts'", /passez-la/],
  ['regles/a.ts', "import 'node:fs'", /passez-la/],
  ['regles/a.ts', "import 'zod'", /passez-la/],
  ['regles/a.ts', 'export const j = new Date()', /en argument/],
  ['regles/a.ts', 'export const j = Math.random()', /en argument/],
  ['regles/a.ts', 'export const j = Temporal.Now.plainDateISO()', /en argument/],
  ['server/modules/eleves/a.ts', "import '../integration/repository.ts'", /index\.ts/],
  ['server/http/a.ts', "import '../modules/eleves/repository.ts'", /index\.ts/],
  ['web/a.tsx', "import '@polaris/server/db/base.ts'", /executer/],
  ['web/a.tsx', "import '@polaris/server/modules/eleves/repository.ts'", /executer/],
  ['web/a.tsx', "import { sql } from 'kysely'", /executer/],
  ['web/a.tsx', "import '@electric-sql/pglite'", /executer/],
  ['server/modules/eleves/a.ts', "import 'pg'", /trx/],
  ['server/documents/a.ts', "import { PostgresDialect } from 'kysely'", /trx/],
  ['server/http/a.ts', "import '../../tools/processus.ts'", /déplacez/],
  ['e2e/a.parcours.ts', "import '../tools/processus.ts'", /déplacez/],
  ['server/cli.ts', "import './db/test/base.ts'", /sortez du test/],
])('%s : %s est refusé', (fichier, texte, conseil) => {
  const trouvees = fautes(fichier, texte);
  expect(trouvees).toHaveLength(1);
  expect(trouvees[0]).toMatch(conseil);
});

test.each([
  ['regles/a.ts', "import './b.ts'"],
  ['regles/a.test.ts', "import { test } from 'vitest'; import 'node:fs'"],
  ['server/modules/eleves/a.ts', "import './repository.ts'; import '../integration/index.ts'"],
  ['server/modules/eleves/a.ts', "import { sql } from 'kysely'; import '../../kernel/session.ts'"],
  ['server/db/base.ts', "import { PostgresDialect } from 'kysely'; import 'pg'"],
  ['server/modules/eleves/a.base.test.ts', "import '../../db/test/base.ts'"],
  [
    'web/a.tsx',
    "import '@polaris/server/http/contexte.ts'; import '@polaris/server/modules/eleves/index.ts'",
  ],
  ['e2e/harnais/a.ts', "import '../../server/db/test/bases.ts'"],
  ['tools/a.ts', "import './b.ts'"],
])('%s : %s est permis', (fichier, texte) => {
  expect(fautes(fichier, texte)).toEqual([]);
});

test('droit/ ne contient pas de code', () => {
  expect(verifierDroitSansCode(['droit/lire.ts', 'droit/parametres/a.yaml'])).toHaveLength(1);
});
