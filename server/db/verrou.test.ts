import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BaseOccupee, prendreVerrou } from './verrou.ts';

const racine = mkdtempSync(join(tmpdir(), 'polaris-verrou-'));
afterAll(() => rmSync(racine, { recursive: true, force: true }));

let rang = 0;
function nouveau() {
  rang += 1;
  const dossier = join(racine, String(rang), 'base');
  return { dossier, fichier: join(racine, String(rang), 'base.verrou') };
}

/** A process identifier that is no longer in use: that of a child that has ended. */
const pidMort = spawnSync(process.execPath, ['-e', '']).pid;

function occuper(dossier: string, fichier: string, contenu: string) {
  prendreVerrou(dossier).rendre();
  writeFileSync(fichier, contenu);
}

test('le verrou nomme son processus, à côté de la base, et disparaît quand on le rend', () => {
  const { dossier, fichier } = nouveau();
  const { rendre } = prendreVerrou(dossier);
  expect(readFileSync(fichier, 'utf8')).toBe(String(process.pid));
  expect(existsSync(dossier)).toBe(false);
  rendre();
  expect(existsSync(fichier)).toBe(false);
  rendre();
});

test('un processus vivant garde sa base', () => {
  const { dossier, fichier } = nouveau();
  occuper(dossier, fichier, String(process.ppid));
  expect(() => prendreVerrou(dossier)).toThrow(BaseOccupee);
  expect(() => prendreVerrou(dossier)).toThrow(`par le processus ${process.ppid}`);
  expect(readFileSync(fichier, 'utf8')).toBe(String(process.ppid));
});

test('un processus d’un autre utilisateur est vivant aussi', () => {
  const { dossier, fichier } = nouveau();
  occuper(dossier, fichier, '1');
  expect(() => prendreVerrou(dossier)).toThrow(BaseOccupee);
});

test.each([
  ['d’un processus mort', String(pidMort)],
  ['illisible', 'bonjour'],
  ['négatif', '-1'],
])('un verrou %s est repris', (_quoi, contenu) => {
  const { dossier, fichier } = nouveau();
  occuper(dossier, fichier, contenu);
  const { rendre } = prendreVerrou(dossier);
  expect(readFileSync(fichier, 'utf8')).toBe(String(process.pid));
  rendre();
});

test('deux bases du même dossier ont deux verrous, avec ou sans barre finale', () => {
  const { dossier, fichier } = nouveau();
  const autre = `${dossier}-autre`;
  occuper(autre, `${autre}.verrou`, String(process.ppid));
  const { rendre } = prendreVerrou(`${dossier}/`);
  expect(existsSync(fichier)).toBe(true);
  rendre();
  expect(() => prendreVerrou(`${autre}/`)).toThrow(BaseOccupee);
});
