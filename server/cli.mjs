#!/usr/bin/env node
// The command line runs on the Node of the package, whatever the machine has: install it when it is
// missing, then hand over to it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const racine = new URL('../', import.meta.url);
const node = fileURLToPath(new URL('node_modules/.bin/node', racine));
if (Number(process.versions.node.split('.')[0]) >= 26) {
  await import('./cli.ts');
} else {
  if (!existsSync(node)) {
    const installer = fileURLToPath(new URL('tools/installer.mjs', racine));
    const { status } = spawnSync(process.execPath, [installer], { stdio: ['ignore', 2, 2] });
    if (status !== 0) process.exit(status ?? 1);
  }
  const cli = fileURLToPath(new URL('cli.ts', import.meta.url));
  const { status } = spawnSync(node, [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
