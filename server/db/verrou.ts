import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Keeps a second process out of an embedded database: PGlite has no lock of its own between processes
 * and two writers would corrupt it. The lock names the process, so one left by a crash is recognised.
 */
export class BaseOccupee extends Error {
  readonly pid: number;
  constructor(dossier: string, pid: number) {
    super(
      `La base de données « ${dossier} » est déjà ouverte par le processus ${pid}. ` +
        'Arrêtez-le, ou passez par le serveur qui tourne.',
    );
    this.name = 'BaseOccupee';
    this.pid = pid;
  }
}

/** Takes the lock of an embedded database folder; throws `BaseOccupee` when a live process holds it. */
export function prendreVerrou(dossier: string): { rendre: () => void } {
  const fichier = join(dirname(dossier), `${basename(dossier)}.verrou`);
  mkdirSync(dirname(dossier), { recursive: true });
  try {
    writeFileSync(fichier, String(process.pid), { flag: 'wx' });
  } catch {
    const pid = Number(readFileSync(fichier, 'utf8'));
    if (pid !== process.pid && estVivant(pid)) throw new BaseOccupee(dossier, pid);
    writeFileSync(fichier, String(process.pid));
  }
  return { rendre: () => rmSync(fichier, { force: true }) };
}

function estVivant(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (erreur) {
    return (erreur as NodeJS.ErrnoException).code === 'EPERM';
  }
}
