import { accessSync, constants, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const modules = join(import.meta.dirname, '../../../node_modules');

/**
 * Absolute folder for what tests may keep from one run to the next: inside node_modules, or in the
 * temporary folder of this user when node_modules belongs to someone else.
 */
export function dossierCache(): string {
  const dossier = join(modules, '.cache/polaris');
  try {
    mkdirSync(dossier, { recursive: true });
    accessSync(dossier, constants.W_OK);
    return dossier;
  } catch {
    const repli = join(tmpdir(), `polaris-cache-${process.getuid?.() ?? 'moi'}`);
    mkdirSync(repli, { recursive: true, mode: 0o700 });
    return repli;
  }
}
