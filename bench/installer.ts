import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dossier = import.meta.dirname;
const BATTEMENT_MS = 5000;

/** True when every pair named by package.json is there in the version named. */
function estInstalle(): boolean {
  const { dependencies } = lireJson(join(dossier, 'package.json')) as {
    dependencies: Record<string, string>;
  };
  return Object.entries(dependencies).every(([nom, version]) => {
    const fiche = join(dossier, 'node_modules', nom, 'package.json');
    return existsSync(fiche) && (lireJson(fiche) as { version: string }).version === version;
  });
}

const lireJson = (fichier: string): unknown => JSON.parse(readFileSync(fichier, 'utf8'));

/** Installs the pairs when they are missing; they are no dependency of the application. */
export async function installerPairs(): Promise<void> {
  if (estInstalle()) return;
  console.log('Installation des pairs de comparaison (bench/package.json)…');
  const npm = process.env.npm_execpath;
  const commande = npm ? (process.env.npm_node_execpath ?? process.execPath) : 'npm';
  const args = [
    ...(npm ? [npm] : []),
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const depart = performance.now();
  const secondes = () => Math.round((performance.now() - depart) / 1000);
  const horloge = setInterval(() => console.log(`  installation en cours : ${secondes()} s`), BATTEMENT_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    const enfant = spawn(commande, args, {
      cwd: dossier,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: !npm && process.platform === 'win32',
    });
    enfant.once('error', reject);
    enfant.once('exit', resolve);
  }).finally(() => clearInterval(horloge));
  if (code !== 0) {
    throw new Error(
      'Les pairs n’ont pas pu être installés. Vérifiez la connexion au réseau, puis relancez « npm run bench ».',
    );
  }
  console.log(`  pairs installés en ${secondes()} s.`);
}
