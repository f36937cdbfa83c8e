import { join } from 'node:path';
import type { Fin } from './processus.ts';

export const racine = join(import.meta.dirname, '..');
const paquet = (...morceaux: string[]) => join(racine, 'node_modules', ...morceaux);

/** One command of a check. Everything runs on this very Node: a `.bin` would take the system's. */
export type Etape = { args: readonly string[]; commande?: string; dossier?: string };

/** One line of `npm test`. */
export type Verification = {
  /** Name for `--seulement`. */
  nom: string;
  titre: string;
  /** Seconds. */
  delai: number;
  /** Run one after the other; the first that fails ends the check. */
  etapes: readonly Etape[];
  /** Vitest project: its tests are counted one by one. */
  projet?: string;
  /** Reason not to run it here, seen in its output. Printed, and counted neither way. */
  ignorerSi?: (fin: Fin) => string | null;
};

const npm = process.env.npm_execpath;
const horsLigne = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|ENOTCACHED)\b/;

/** The lock must hold the binaries of every platform: `npm ci` alone sees that one is missing. */
const verrou: Etape = {
  commande: npm ? (process.env.npm_node_execpath ?? process.execPath) : 'npm',
  args: [...(npm ? [npm] : []), 'ci', '--dry-run', '--loglevel=error', '--no-audit', '--no-fund'],
};

const typesWeb: Etape = { args: [paquet('@react-router/dev/bin.cjs'), 'typegen'], dossier: 'web' };
const constructionWeb: Etape = { args: [join(racine, 'tools/construire.ts')] };

const projet = (nom: string, titre: string, delai: number): Verification => ({
  nom,
  titre,
  delai,
  projet: nom,
  etapes: [{ args: [paquet('vitest/vitest.mjs'), 'run', '--project', nom] }],
});

const outil = (nom: string, titre: string, ...args: string[]): Verification => ({
  nom,
  titre,
  delai: 120,
  etapes: [{ args }],
});

/** All that `npm test` checks, cheapest first; the journeys need the web build made just before. */
export const VERIFICATIONS: readonly Verification[] = [
  {
    nom: 'verrou',
    titre: 'Verrou des dépendances',
    delai: 60,
    etapes: [verrou],
    ignorerSi: (fin) =>
      fin.code !== 0 && horsLigne.test(fin.sortie) ? 'registre npm injoignable (hors ligne)' : null,
  },
  {
    nom: 'types',
    titre: 'Types',
    delai: 180,
    etapes: [typesWeb, { args: [paquet('typescript/bin/tsc'), '--noEmit', '-p', racine] }],
  },
  outil('style', 'Style et règles du code (Biome)', paquet('@biomejs/biome/bin/biome'), 'check', '.'),
  outil('inutile', 'Code et dépendances inutiles (knip)', paquet('knip/bin/knip.js'), '--no-progress'),
  outil('frontieres', 'Frontières et taille des fichiers', join(racine, 'tools/verifier-frontieres.ts')),
  outil('droit', 'Données du droit', join(racine, 'tools/verifier-droit.ts')),
  projet('unite', 'Tests unitaires', 300),
  projet('base-pglite', 'Tests sur base embarquée (PGlite)', 600),
  projet('base-postgres', 'Tests sur PostgreSQL', 600),
  { nom: 'construction', titre: 'Construction de l’application web', delai: 180, etapes: [constructionWeb] },
  projet('parcours-pglite', 'Parcours au navigateur, base embarquée', 900),
  projet('parcours-postgres', 'Parcours au navigateur, PostgreSQL', 900),
];
