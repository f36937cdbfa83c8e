/**
 * Installs the dependencies when they are missing or no longer those of the lockfile.
 * Plain JavaScript with old syntax: it runs on the system's Node before anything is installed, and a
 * Node too old to run the rest must still be able to read this file and say so.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_MINIMUM = 20;
const racine = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(racine, 'node_modules');
const marque = join(modules, '.polaris-verrou');
const patienter = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const dire = (phrase) => process.stdout.write(`${phrase}\n`);

/** French sentence when this Node cannot run Polaris, null when it can. `version` is like "20.1.0". */
export function refusDeVersion(version) {
  if (Number.parseInt(version, 10) >= NODE_MINIMUM) return null;
  return (
    `Polaris demande Node ${NODE_MINIMUM} ou plus récent pour s'installer ; cette machine a Node ${version}. ` +
    'Installez une version récente (https://nodejs.org), puis relancez la même commande.'
  );
}

/**
 * Why an installation is needed, null when there is nothing to do.
 * `verrou`: sha256 of package-lock.json; `installe`: the sha256 noted by the last installation that ran
 * to its end; `nodeFonctionne`: the Node of the npm package answers (it does not after `--ignore-scripts`).
 */
export function raisonInstaller({ verrou, installe, nodeFonctionne }) {
  if (installe === null) return 'les dépendances ne sont pas encore installées';
  if (installe !== verrou) return 'les dépendances ont changé depuis la dernière installation';
  if (!nodeFonctionne) return 'Node 26 manque dans les dépendances';
  return null;
}

/** True when the process that wrote this lock is gone. `contenu` is its process id, perhaps truncated. */
export function verrouPerime(contenu, vivant) {
  const pid = Number.parseInt(contenu, 10);
  return Number.isNaN(pid) ? false : !vivant(pid);
}

function processusVivant(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (erreur) {
    return erreur.code === 'EPERM';
  }
}

const empreinte = (texte) => createHash('sha256').update(texte).digest('hex');
const empreinteVerrou = () => empreinte(readFileSync(join(racine, 'package-lock.json')));
const lireMarque = () => (existsSync(marque) ? readFileSync(marque, 'utf8').trim() : null);

function nodeFonctionne() {
  const essai = spawnSync(join(modules, '.bin', 'node'), ['--version'], {
    shell: process.platform === 'win32',
  });
  return essai.status === 0;
}

const raisonActuelle = () =>
  raisonInstaller({
    verrou: empreinteVerrou(),
    installe: lireMarque(),
    nodeFonctionne: nodeFonctionne(),
  });

/** Runs `npm ci` with a line that moves; resolves to { code, sortie }. */
function npmCi(surveiller) {
  const parNpm = process.env.npm_execpath;
  const options = '--loglevel=error --no-audit --no-fund --include=dev --include=optional'.split(' ');
  const commande = parNpm ? process.env.npm_node_execpath || process.execPath : 'npm';
  const args = (parNpm ? [parNpm] : []).concat(['ci'], options);
  const enfant = spawn(commande, args, {
    cwd: racine,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !parNpm && process.platform === 'win32',
  });
  surveiller(enfant);
  let sortie = '';
  const noter = (morceau) => {
    sortie = (sortie + morceau).slice(-8000);
  };
  enfant.stdout.on('data', noter);
  enfant.stderr.on('data', noter);
  return new Promise((resolve) => {
    enfant.on('error', (erreur) => resolve({ code: 1, sortie: `${sortie}${erreur.message}` }));
    enfant.on('close', (code) => resolve({ code: code === null ? 1 : code, sortie }));
  });
}

/** Prints the elapsed time and the number of folders in place: every second on a terminal, else every 5. */
function afficherProgres() {
  const terminal = Boolean(process.stdout.isTTY);
  const depart = Date.now();
  const horloge = setInterval(
    () => {
      const secondes = Math.round((Date.now() - depart) / 1000);
      const dossiers = existsSync(modules) ? readdirSync(modules).length : 0;
      const ligne = `  installation en cours : ${secondes} s, ${dossiers} dossiers en place`;
      process.stdout.write(terminal ? `\r${ligne} ` : `${ligne}\n`);
    },
    terminal ? 1000 : 5000,
  );
  return () => {
    clearInterval(horloge);
    if (terminal) process.stdout.write('\n');
    return Math.round((Date.now() - depart) / 1000);
  };
}

/** Takes the lock of this copy of the repository, or returns false when a living process holds it. */
function prendreVerrou(chemin) {
  try {
    writeSync(openSync(chemin, 'wx'), String(process.pid));
    return true;
  } catch (erreur) {
    if (erreur.code !== 'EEXIST') throw erreur;
    if (verrouPerime(readFileSync(chemin, 'utf8'), processusVivant)) rmSync(chemin, { force: true });
    return false;
  }
}

async function installerSousVerrou(chemin) {
  let enfant = null;
  const interrompre = () => {
    if (enfant) enfant.kill('SIGTERM');
    rmSync(chemin, { force: true });
    process.exit(130);
  };
  process.once('SIGINT', interrompre);
  process.once('SIGTERM', interrompre);
  const arreterProgres = afficherProgres();
  try {
    rmSync(marque, { force: true });
    const { code, sortie } = await npmCi((lance) => {
      enfant = lance;
    });
    const secondes = arreterProgres();
    if (code !== 0) {
      dire(sortie.trim());
      throw new Error(
        "L'installation a échoué (message de npm ci-dessus). Vérifiez la connexion au réseau et l'espace " +
          'disponible, puis relancez la même commande.',
      );
    }
    if (!nodeFonctionne()) {
      throw new Error(
        "L'installation s'est terminée sans Node 26 : votre configuration de npm refuse les scripts " +
          'd’installation. Lancez « npm config set ignore-scripts false », puis relancez la même commande.',
      );
    }
    writeFileSync(marque, `${empreinteVerrou()}\n`);
    dire(`Dépendances installées en ${secondes} s.`);
  } finally {
    arreterProgres();
    process.removeListener('SIGINT', interrompre);
    process.removeListener('SIGTERM', interrompre);
    rmSync(chemin, { force: true });
  }
}

/** Brings node_modules to what the lockfile says. Rejects with a French sentence when it cannot. */
export async function installer() {
  const refus = refusDeVersion(process.versions.node);
  if (refus) throw new Error(refus);
  let raison = raisonActuelle();
  if (!raison) return;
  const chemin = join(tmpdir(), `polaris-installation-${empreinte(racine).slice(0, 12)}.verrou`);
  for (let tour = 0; raison && !prendreVerrou(chemin); tour++) {
    if (tour % 10 === 0) dire('Une autre installation de Polaris est en cours ici, attente de sa fin…');
    await patienter(1000);
    raison = raisonActuelle();
  }
  if (!raison) return;
  dire(`Installation de Polaris : ${raison}. Comptez une minute environ.`);
  await installerSousVerrou(chemin);
}

// Called by npm itself at the end of an `npm install` typed by hand: nothing to reinstall afterwards.
const noter = () => writeFileSync(marque, `${empreinteVerrou()}\n`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const action = process.argv[2] === '--noter' ? async () => noter() : installer;
  action().catch((erreur) => {
    process.stderr.write(`${erreur.message}\n`);
    process.exitCode = 1;
  });
}
