import { expect, test } from 'vitest';
import { lire } from './lecture.ts';

const cibles = (fichier: string, texte: string) => lire(fichier, texte).imports.map(({ cible }) => cible);

test('lit toutes les formes d’import et les ramène au dépôt', () => {
  const texte = `import type { A } from './a.ts';
    import b from '../kernel/b.ts';
    export * from '@polaris/regles/jour.ts';
    export { c } from 'kysely';
    import '@hono/node-server/serve-static';
    const d = await import('node:fs');
    type T = import('./t.ts').T;`;
  expect(cibles('server/db/x.ts', texte)).toEqual([
    'server/db/a.ts',
    'server/kernel/b.ts',
    'regles/jour.ts',
    'npm:kysely',
    'npm:@hono/node-server',
    'node:fs',
    'server/db/t.ts',
  ]);
});

test('ne prend ni commentaire, ni chaîne, ni texte JSX pour un import', () => {
  const texte = `// import x from './x.ts'
    const t = "import y from './y.ts'";
    export const P = () => <p>l'import de './z.ts'</p>;`;
  expect(cibles('web/p.tsx', texte)).toEqual([]);
});

test('voit les noms globaux, pas les propriétés du même nom', () => {
  const { globaux } = lire(
    'regles/a.ts',
    'const o = { Date: 1 }; o.Date; Math.random(); Temporal.Now.instant();',
  );
  expect(globaux).toContain('Math.random');
  expect(globaux).toContain('Temporal.Now');
  expect(globaux).not.toContain('Date');
  expect(lire('regles/a.ts', 'new Date()').globaux).toContain('Date');
});

test('une erreur de syntaxe n’est pas prise pour un fichier sans import', () => {
  expect(() => lire('regles/a.ts', 'import {')).toThrow();
});
