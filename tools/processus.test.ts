import { expect, test } from 'vitest';
import { lancer } from './processus.ts';

const node = (script: string, delai = 20) =>
  lancer(process.execPath, {
    args: ['-e', script],
    dossier: import.meta.dirname,
    delai,
    battement: () => {},
  });

const vivant = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('rend le code et ce qui est écrit sur les deux flux', async () => {
  const fin = await node('console.log("un"); console.error("deux"); process.exitCode = 3');
  expect(fin).toMatchObject({ code: 3, expire: false });
  expect(fin.sortie).toContain('un');
  expect(fin.sortie).toContain('deux');
});

test('un programme absent est une fin, pas une exception', async () => {
  const fin = await lancer('/absent', {
    args: [],
    dossier: import.meta.dirname,
    delai: 5,
    battement: () => {},
  });
  expect(fin.code).toBe(1);
});

test('la limite de temps arrête l’enfant', async () => {
  const fin = await node('setInterval(() => {}, 1000)', 0.3);
  expect(fin.expire).toBe(true);
  expect(fin.secondes).toBeLessThan(10);
});

test('ce que l’enfant laisse derrière lui est arrêté avec lui', async () => {
  const fin = await node(
    `const { spawn } = require('node:child_process');
     const petit = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
     console.log(petit.pid); petit.unref();`,
  );
  const pid = Number(fin.sortie.trim());
  expect(pid).toBeGreaterThan(0);
  await expect.poll(() => vivant(pid), { timeout: 3000 }).toBe(false);
});
