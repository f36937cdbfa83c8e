import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { creerBase } from '../../server/db/test/bases.ts';
import type { BaseFournie } from '../../server/db/test/fourni.ts';
import { portLibre } from '../../server/db/test/port.ts';

const racine = join(import.meta.dirname, '../..');
const DEMARRAGE_MS = 90_000;
const ARRET_MS = 10_000;

/** A running server with the demonstration year. `journal` is what it wrote so far. */
export type Serveur = { url: string; journal: () => string; arreter: () => Promise<void> };

/**
 * Starts `server/main.ts` on a free port with a new database, and resolves when `/sante` answers.
 * `reglages` are further environment variables of the server (`POLARIS_HORLOGE`).
 * PGlite: `POLARIS_DONNEES` names an empty folder. PostgreSQL: `DATABASE_URL` names an empty database.
 */
export async function demarrerServeur(
  base: BaseFournie,
  reglages: Readonly<Record<string, string>> = {},
): Promise<Serveur> {
  const dossier = mkdtempSync(join(tmpdir(), 'polaris-parcours-'));
  const postgres = base.genre === 'postgres' ? await creerBase(base.url) : null;
  const port = await portLibre();
  const url = `http://127.0.0.1:${port}`;
  const { DATABASE_URL: _, ...herite } = process.env;
  const enfant = spawn(process.execPath, [join(racine, 'server/main.ts')], {
    cwd: racine,
    env: {
      ...herite,
      NODE_ENV: 'production',
      PORT: String(port),
      POLARIS_URL: url,
      POLARIS_DONNEES: join(dossier, 'donnees'),
      POLARIS_DEMO: 'oui',
      ...(postgres ? { DATABASE_URL: postgres.url } : {}),
      ...reglages,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let journal = '';
  const noter = (morceau: Buffer) => {
    journal = (journal + morceau).slice(-20_000);
  };
  enfant.stdout.on('data', noter);
  enfant.stderr.on('data', noter);
  const arreter = async () => {
    await arreterEnfant(enfant);
    await postgres?.effacer();
    rmSync(dossier, { recursive: true, force: true });
  };
  try {
    await attendreSante(url, enfant);
  } catch (erreur) {
    await arreter();
    throw new Error(`${(erreur as Error).message}\n${journal}`);
  }
  return { url, journal: () => journal, arreter };
}

async function attendreSante(url: string, enfant: ChildProcess): Promise<void> {
  const limite = performance.now() + DEMARRAGE_MS;
  while (performance.now() < limite) {
    if (enfant.exitCode !== null) throw new Error(`Le serveur s’est arrêté (code ${enfant.exitCode}).`);
    const reponse = await fetch(`${url}/sante`).catch(() => null);
    if (reponse?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Le serveur ne répond pas à ${url}/sante après ${DEMARRAGE_MS / 1000} s.`);
}

function arreterEnfant(enfant: ChildProcess): Promise<void> {
  if (enfant.exitCode !== null || enfant.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const limite = setTimeout(() => enfant.kill('SIGKILL'), ARRET_MS);
    enfant.once('exit', () => {
      clearTimeout(limite);
      resolve();
    });
    enfant.kill('SIGTERM');
  });
}
