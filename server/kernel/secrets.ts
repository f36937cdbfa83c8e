import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `cle` seals what is encrypted at rest; `secret` signs the sessions. */
export type Secrets = { cle: Uint8Array; secret: string };

/**
 * Reads the secrets from the environment (`POLARIS_CLE`, 32 bytes in base64, and `POLARIS_SECRET`), or
 * from a file of the data folder, made at the first start and readable by its owner alone. Losing the key
 * loses the sealed texts: it is saved apart from the database.
 */
export function lireSecrets(dossier: string, env: NodeJS.ProcessEnv): Secrets {
  if (env.POLARIS_CLE && env.POLARIS_SECRET) {
    return { cle: Buffer.from(env.POLARIS_CLE, 'base64'), secret: env.POLARIS_SECRET };
  }
  const fichier = join(dossier, 'secrets.json');
  if (!existsSync(fichier)) {
    mkdirSync(dossier, { recursive: true });
    const neufs = { cle: randomBytes(32).toString('base64'), secret: randomBytes(32).toString('base64') };
    writeFileSync(fichier, JSON.stringify(neufs), { mode: 0o600, flag: 'wx' });
  }
  const lus = JSON.parse(readFileSync(fichier, 'utf8')) as { cle: string; secret: string };
  return { cle: Buffer.from(lus.cle, 'base64'), secret: lus.secret };
}
