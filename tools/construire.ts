import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { arreterTout, lancer } from './processus.ts';

const racine = join(import.meta.dirname, '..');
const SOURCES = ['web/**/*', 'regles/**/*', 'droit/**/*', 'package-lock.json'];
const EXCLUS = new Set(['node_modules', 'build', '.react-router']);
const SIGNAUX = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const marque = join(racine, 'web/build/.empreinte');

/** sha256 over the names and contents of all that goes into the web application. */
export function empreinteSources(dossier: string): string {
  const somme = createHash('sha256');
  const fichiers = globSync(SOURCES, {
    cwd: dossier,
    exclude: ({ name }) => EXCLUS.has(name),
    withFileTypes: true,
  })
    .filter((entree) => entree.isFile())
    .map((entree) => join(entree.parentPath, entree.name))
    .sort();
  for (const fichier of fichiers)
    somme.update(`${fichier.slice(dossier.length)}\0`).update(readFileSync(fichier));
  return somme.digest('hex');
}

/**
 * Builds the web application into web/build unless its sources are those of the last build.
 * Rejects with a French sentence; the output of the build is printed before.
 */
export async function construire(): Promise<void> {
  const empreinte = empreinteSources(racine);
  if (existsSync(marque) && readFileSync(marque, 'utf8') === empreinte) return;
  console.log('Construction de l’application web…');
  const interrompre = () => {
    arreterTout();
    process.exit(130);
  };
  for (const signal of SIGNAUX) process.once(signal, interrompre);
  const fin = await lancer(process.execPath, {
    args: [join(racine, 'node_modules/@react-router/dev/bin.cjs'), 'build'],
    dossier: join(racine, 'web'),
    env: { ...process.env, NODE_ENV: 'production' },
    delai: 170,
    battement: (secondes) => console.log(`  construction en cours : ${secondes} s`),
  });
  for (const signal of SIGNAUX) process.removeListener(signal, interrompre);
  if (fin.code !== 0) {
    console.error(fin.sortie.trimEnd());
    throw new Error(
      fin.expire
        ? 'La construction de l’application web dure plus de 170 s : elle est arrêtée.'
        : 'La construction de l’application web a échoué : corrigez l’erreur ci-dessus, puis relancez.',
    );
  }
  writeFileSync(marque, empreinte);
  console.log(`Application web construite en ${fin.secondes.toFixed(1).replace('.', ',')} s.`);
}

if (import.meta.main) {
  await construire().catch((erreur: Error) => {
    console.error(erreur.message);
    process.exitCode = 1;
  });
}
