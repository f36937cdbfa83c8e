import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { creerCoffre } from './coffre.ts';
import { type Fichiers, ouvrirFichiers } from './fichiers.ts';
import { Refus } from './refus.ts';

const coffre = creerCoffre(new Uint8Array(32).fill(3));
const OCTETS = Buffer.from('%PDF-1.7 bilan de Noé');

let dossier: string;
let fichiers: Fichiers;
beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'polaris-fichiers-'));
  fichiers = ouvrirFichiers(join(dossier, 'pieces'), coffre);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(dossier, { recursive: true });
});

const chemin = (nom: string) => join(dossier, 'pieces', nom.slice(0, 2), nom);
const refusDe = (travail: Promise<unknown>) => travail.then(() => null).catch((erreur: unknown) => erreur);

test('ce qui est rangé se relit, et ne se lit pas sur le disque', async () => {
  const nom = await fichiers.ranger(OCTETS);
  expect(OCTETS.equals(await fichiers.lire(nom))).toBe(true);
  const surDisque = readFileSync(chemin(nom));
  expect(surDisque.includes('Noé')).toBe(false);
  expect(surDisque.length).toBe(OCTETS.length + 29);
  expect(readdirSync(join(dossier, 'pieces', nom.slice(0, 2)))).toEqual([nom]);
});

describe('un fichier perdu répond par une phrase', () => {
  test.each([
    ['manquant', (nom: string) => rmSync(chemin(nom))],
    ['coupé', (nom: string) => writeFileSync(chemin(nom), readFileSync(chemin(nom)).subarray(0, 20))],
    ['vide', (nom: string) => writeFileSync(chemin(nom), '')],
  ])('%s', async (_, abimer) => {
    const nom = await fichiers.ranger(OCTETS);
    abimer(nom);
    const refus = await refusDe(fichiers.lire(nom));
    expect(refus).toBeInstanceOf(Refus);
    expect((refus as Refus).statut).toBe(404);
  });

  test('échangé avec un autre', async () => {
    const [un, deux] = [await fichiers.ranger(OCTETS), await fichiers.ranger(OCTETS)];
    writeFileSync(chemin(un), readFileSync(chemin(deux)));
    expect(await refusDe(fichiers.lire(un))).toBeInstanceOf(Refus);
  });

  test.each(['../secrets.json', 'a/b', '', '..'])('nommé « %s »', async (nom) => {
    expect(await refusDe(fichiers.lire(nom))).toBeInstanceOf(Refus);
  });
});

test('un disque indisponible refuse le fichier sans rien casser', async () => {
  writeFileSync(join(dossier, 'pieces'), 'ceci n’est pas un dossier');
  const refus = await refusDe(fichiers.ranger(OCTETS));
  expect(refus).toBeInstanceOf(Refus);
  expect((refus as Refus).statut).toBe(409);
});

test('un fichier oublié n’est plus là, deux fois de suite', async () => {
  const nom = await fichiers.ranger(OCTETS);
  await fichiers.oublier(nom);
  await fichiers.oublier(nom);
  expect(await refusDe(fichiers.lire(nom))).toBeInstanceOf(Refus);
});
