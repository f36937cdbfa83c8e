import { type ChildProcess, spawn } from 'node:child_process';

/** How a child ended. `code` is null when it was killed; `sortie` mixes both streams, in order. */
export type Fin = { code: number | null; sortie: string; expire: boolean; secondes: number };

export type Lancement = {
  args: readonly string[];
  /** Absolute folder. */
  dossier: string;
  env?: NodeJS.ProcessEnv;
  /** Seconds after which the child and its descendants are stopped. */
  delai: number;
  /** Called every `BATTEMENT` seconds with the elapsed seconds, so that nothing waits in silence. */
  battement: (secondes: number) => void;
};

const BATTEMENT = 20;
const GRACE_MS = 8000;
const vivants = new Set<ChildProcess>();

/** Signals the group a child leads: its own descendants (database, server, browser), nobody else's. */
function signaler(enfant: ChildProcess, signal: NodeJS.Signals) {
  if (enfant.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? enfant.pid : -enfant.pid, signal);
  } catch {
    // The group is already gone: that is what was asked.
  }
}

/** Stops every child still alive, at once. To be called in `finally` and on signals. */
export function arreterTout() {
  for (const enfant of vivants) signaler(enfant, 'SIGKILL');
}

/** Runs a command to its end or to its time limit; never rejects. */
export function lancer(commande: string, { args, dossier, env, delai, battement }: Lancement): Promise<Fin> {
  const depart = performance.now();
  const ecoule = () => (performance.now() - depart) / 1000;
  const enfant = spawn(commande, args, {
    cwd: dossier,
    env: env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  vivants.add(enfant);
  const morceaux: Buffer[] = [];
  enfant.stdout.on('data', (morceau: Buffer) => morceaux.push(morceau));
  enfant.stderr.on('data', (morceau: Buffer) => morceaux.push(morceau));
  let expire = false;
  const horloge = setInterval(() => battement(Math.round(ecoule())), BATTEMENT * 1000);
  const limite = setTimeout(() => {
    expire = true;
    signaler(enfant, 'SIGTERM');
    setTimeout(() => signaler(enfant, 'SIGKILL'), GRACE_MS).unref();
  }, delai * 1000);
  return new Promise((resolve) => {
    const finir = (code: number | null, ajout = '') => {
      clearInterval(horloge);
      clearTimeout(limite);
      // What the child left behind itself (a server whose test crashed) goes with it.
      signaler(enfant, 'SIGKILL');
      vivants.delete(enfant);
      resolve({ code, sortie: Buffer.concat(morceaux).toString('utf8') + ajout, expire, secondes: ecoule() });
    };
    enfant.once('error', (erreur) => finir(1, erreur.message));
    // `exit` and not `close`: an orphan that keeps the pipe open must not keep us waiting.
    enfant.once('exit', (code) => setTimeout(() => finir(code), 50));
  });
}
