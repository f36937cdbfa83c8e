import { globSync } from 'node:fs';
import type { Plugin } from 'vite';

const ESPACES = ['server', 'regles'] as const;

/**
 * Every TypeScript file of the server and of the rules, by the name the web imports it under.
 * @param racine root of the repository
 */
export function listerPortes(racine: URL): string[] {
  return ESPACES.flatMap((espace) =>
    globSync('**/*.ts', { cwd: new URL(`${espace}/`, racine) })
      .filter((fichier) => !fichier.startsWith('node_modules') && !fichier.endsWith('.test.ts'))
      .map((fichier) => `@polaris/${espace}/${fichier.replaceAll('\\', '/')}`),
  );
}

/**
 * Keeps server code out of the SSR bundle. Inlined, its singletons would exist twice (once in the HTTP
 * process, once in the bundle) and a context set on one side would be unknown on the other.
 */
export function laisserServeurDehors(portes: readonly string[]): Plugin {
  const connues = new Set(portes);
  return {
    name: 'polaris:laisser-serveur-dehors',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environnement) => environnement.name === 'ssr',
    resolveId: (id) => (connues.has(id) ? { id, external: true } : undefined),
  };
}

/** Fails the build when browser code reaches for the server: only loaders and actions may. */
export function garderFrontiere(): Plugin {
  return {
    name: 'polaris:garder-frontiere',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environnement) => environnement.name === 'client',
    resolveId(id, importeur) {
      if (!id.startsWith('@polaris/server')) return undefined;
      return this.error(
        `${importeur ?? 'Un fichier'} importe ${id} dans le navigateur. ` +
          "N'importez le serveur que dans un loader ou une action, ou seulement un type (import type). " +
          'Browser code must not import the server: use it in a loader or an action, or import a type only.',
      );
    },
  };
}
