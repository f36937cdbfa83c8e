import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const CLI = join(import.meta.dirname, '../cli.ts');
const DELAI = 30_000;
const racine = mkdtempSync(join(tmpdir(), 'polaris-cli-'));
afterAll(() => rmSync(racine, { recursive: true, force: true }));

type Fin = { code: number | null; sortie: string; erreur: string };

/** Runs the command line in a folder of its own, as a person would. */
function polaris(arguments_: string[], entree = '', donnees = join(racine, 'donnees')): Promise<Fin> {
  const { DATABASE_URL: _, ...env } = process.env;
  const enfant = spawn(process.execPath, [CLI, ...arguments_], {
    cwd: racine,
    env: { ...env, POLARIS_DONNEES: donnees },
  });
  const fin = { sortie: '', erreur: '' };
  enfant.stdout.setEncoding('utf8').on('data', (texte: string) => {
    fin.sortie += texte;
  });
  enfant.stderr.setEncoding('utf8').on('data', (texte: string) => {
    fin.erreur += texte;
  });
  // A command that refuses its arguments closes its input without reading it.
  enfant.stdin.on('error', () => undefined).end(entree);
  return new Promise((resolve) => enfant.on('close', (code) => resolve({ code, ...fin })));
}

/** Bad input: exit 1, nothing on standard output, one French sentence on standard error. */
function verifierRefus({ code, sortie, erreur }: Fin, phrase: RegExp) {
  expect({ code, sortie }).toEqual({ code: 1, sortie: '' });
  expect(erreur).toMatch(phrase);
  expect(erreur.trim().split('\n')).toHaveLength(1);
  expect(erreur).not.toMatch(/\bat .*:\d+:\d+/);
}

describe.concurrent('calculer', () => {
  const FAITS = { anneeScolaire: '2024-25', elevesCooperantes: 13_000 };

  test(
    'imprime la réponse de la règle en JSON, et rien d’autre',
    async () => {
      const fin = await polaris(['calculer', 'financement.base'], JSON.stringify(FAITS));
      expect({ code: fin.code, erreur: fin.erreur }).toEqual({ code: 0, erreur: '' });
      const reponse = JSON.parse(fin.sortie);
      expect(reponse).toMatchObject({ issue: 'resultat', valeur: expect.any(Number), unite: 'points' });
      expect(Object.keys(reponse).sort()).toEqual(
        ['detail', 'issue', 'raisons', 'references', 'trace', 'unite', 'valeur'].sort(),
      );
    },
    DELAI,
  );

  test.for([
    [{}, 'faits-manquants'],
    [{ ...FAITS, anneeScolaire: '2050-51' }, 'hors-periode'],
  ] as const)('les faits %j donnent « %s », avec succès', { timeout: DELAI }, async ([faits, issue]) => {
    const { code, sortie } = await polaris(['calculer', 'financement.base'], JSON.stringify(faits));
    expect([code, JSON.parse(sortie).issue]).toEqual([0, issue]);
  });

  test.for([
    ['du JSON cassé', ['calculer', 'financement.base'], '{"a":', /pas du JSON valide/],
    ['rien', ['calculer', 'financement.base'], '', /Aucun fait reçu/],
    ['une liste', ['calculer', 'financement.base'], '[]', /./],
    ['un mauvais type', ['calculer', 'financement.base'], '{"anneeScolaire":2024}', /année scolaire/i],
    ['une règle inconnue', ['calculer', 'financement.autre'], '{}', /« financement\.autre » n’existe pas/],
    ['aucune règle', ['calculer'], '{}', /Indiquez une seule règle/],
    ['deux règles', ['calculer', 'a', 'b'], '{}', /Indiquez une seule règle/],
    ['une commande inconnue', ['detruire'], '', /« detruire » n’existe pas/],
    ['une commande héritée', ['constructor'], '', /« constructor » n’existe pas/],
    ['des options inconnues', ['demo', '--autre'], '', /Options attendues/],
    ['un nombre de pôles impossible', ['demo', '--poles', '49'], '', /--poles attend un nombre entier/],
    ['une année inconnue', ['demo', '--annee', '2050-51'], '', /2050-51 n’est pas connue/],
  ] as const)('%s : une phrase, sortie 1', { timeout: DELAI }, async ([, arguments_, entree, phrase]) => {
    verifierRefus(await polaris([...arguments_], entree), phrase);
  });
});

test(
  'rien de tout cela n’a écrit sur le disque',
  () => {
    expect(existsSync(join(racine, 'donnees'))).toBe(false);
  },
  DELAI,
);

describe('la base intégrée', () => {
  test(
    'ouverte par un autre processus, elle n’est pas ouverte une seconde fois',
    async () => {
      const donnees = join(racine, 'occupee');
      mkdirSync(donnees);
      writeFileSync(join(donnees, 'base.verrou'), String(process.pid));
      writeFileSync(join(donnees, 'serveur.json'), '{"adresse":"http://localhost:4160"}');
      for (const commande of ['migrer', 'verifier-journal', 'demo']) {
        verifierRefus(
          await polaris([commande], '', donnees),
          /^Le serveur \(http:\/\/localhost:4160\) utilise cette base/,
        );
      }
      expect(existsSync(join(donnees, 'base'))).toBe(false);
    },
    DELAI,
  );

  test(
    'libre, elle se met à jour et son journal vide est entier',
    async () => {
      const donnees = join(racine, 'libre');
      expect(JSON.parse((await polaris(['migrer'], '', donnees)).sortie)).toEqual({ migrations: 'à jour' });
      const { code, sortie } = await polaris(['verifier-journal'], '', donnees);
      expect([code, JSON.parse(sortie)]).toEqual([0, { entier: true, premiereRupture: null }]);
      expect(existsSync(join(donnees, 'base.verrou'))).toBe(false);
    },
    DELAI,
  );
});

test(
  'compte creer : le premier compte d’une plateforme vide, une seule fois',
  async () => {
    const donnees = join(racine, 'premier');
    const arguments_ = ['compte', 'creer', '--nom', 'Ada Exemple', '--courriel', 'Ada@example.be'];
    const { code, sortie } = await polaris(arguments_, '', donnees);
    expect(code).toBe(0);
    expect(JSON.parse(sortie)).toMatchObject({ courriel: 'ada@example.be', role: 'administration' });
    expect(JSON.parse(sortie).motDePasse).toMatch(/^[a-z2-9-]{20}$/);
    verifierRefus(await polaris(arguments_, '', donnees), /a déjà un compte/);
    verifierRefus(await polaris(['compte', 'creer', '--nom', 'Ada'], '', donnees), /une adresse/);
    expect(JSON.parse((await polaris(['verifier-journal'], '', donnees)).sortie).entier).toBe(true);
  },
  DELAI,
);
