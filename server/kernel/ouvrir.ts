import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ouvrirBase } from '../db/base.ts';
import { migrer } from '../db/migrer.ts';
import { creerCoffre } from './coffre.ts';
import { type Comptes, creerComptes } from './comptes.ts';
import { getDroit } from './droit/charger.ts';
import { ouvrirFichiers } from './fichiers.ts';
import { type Horloge, horlogeReelle } from './horloge.ts';
import type { Noyau } from './noyau.ts';
import { lireSecrets } from './secrets.ts';

/** What the environment says, read once. */
export type Reglages = {
  port: number;
  /** Folder of the embedded database, of the secrets and of the address file of the running server. */
  dossier: string;
  /** Folder of the sealed files of the pieces, possibly on another disk. */
  dossierPieces: string;
  urlBase: string | undefined;
  urlMigrations: string | undefined;
  adressePublique: string;
  /** Number of proxies of ours in front, whose `X-Forwarded-For` is believed. */
  mandataires: number;
  horloge: Horloge;
  /** Load the demonstration data into an empty database? */
  demonstration: boolean;
  /** School years of the demonstration; absent: all those it knows. */
  anneesDemonstration: readonly string[] | undefined;
};

/** Reads the settings; throws a French sentence on one that makes no sense. */
export function lireReglages(env: NodeJS.ProcessEnv): Reglages {
  const port = Number(env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT doit être un nombre de 0 à 65535 ; reçu : « ${env.PORT} ».`);
  }
  const dossier = resolve(env.POLARIS_DONNEES ?? 'donnees');
  return {
    port,
    dossier,
    dossierPieces: env.POLARIS_PIECES ? resolve(env.POLARIS_PIECES) : join(dossier, 'pieces'),
    urlBase: env.DATABASE_URL || undefined,
    urlMigrations: env.DATABASE_URL_MIGRATIONS || undefined,
    adressePublique: (env.POLARIS_URL ?? `http://localhost:${port}`).replace(/\/$/, ''),
    mandataires: lireMandataires(env.POLARIS_MANDATAIRES),
    horloge: lireHorloge(env.POLARIS_HORLOGE),
    // A database of yours is never filled with invented pupils unless you ask for it.
    demonstration: env.POLARIS_DEMO ? env.POLARIS_DEMO === 'oui' : !env.DATABASE_URL,
    // `POLARIS_DEMO_ANNEES=2024-25,2025-26`: to stand before a year that nobody has encoded yet.
    anneesDemonstration: env.POLARIS_DEMO_ANNEES?.split(',').map((annee) => annee.trim()),
  };
}

/** `POLARIS_MANDATAIRES=1` behind one proxy that writes `X-Forwarded-For`; 0, the default, reads no header. */
function lireMandataires(nombre = '0'): number {
  if (/^[0-9]$/.test(nombre)) return Number(nombre);
  throw new Error(`POLARIS_MANDATAIRES doit être un nombre de 0 à 9 ; reçu : « ${nombre} ».`);
}

/** `POLARIS_HORLOGE=2025-09-15T09:00:00Z` starts the clock of the demonstration at that instant. */
function lireHorloge(depart: string | undefined): Horloge {
  if (!depart) return horlogeReelle;
  const decalage = horlogeReelle().until(lireInstant(depart));
  return () => horlogeReelle().add(decalage);
}

function lireInstant(depart: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(depart);
  } catch (cause) {
    throw new Error(
      `POLARIS_HORLOGE doit être un instant comme 2025-09-15T09:00:00Z ; reçu : « ${depart} ».`,
      { cause },
    );
  }
}

/** Codes of the network and of PostgreSQL (classes 08 and 28, 3D000) that mean « not reached ». */
const INJOIGNABLE = /^(E[A-Z_]+|08...|28...|3D000|57P03)$/;

/** One sentence for a PostgreSQL that cannot be reached; the address is not repeated, it may hold a password. */
function expliquerConnexion(erreur: unknown): unknown {
  const code = erreur instanceof Error ? (erreur as Error & { code?: unknown }).code : undefined;
  if (typeof code !== 'string' || !INJOIGNABLE.test(code)) return erreur;
  return new Error(
    `La base PostgreSQL n’est pas joignable (${code}). Vérifiez DATABASE_URL et DATABASE_URL_MIGRATIONS, et que le serveur de base est démarré.`,
    { cause: erreur },
  );
}

export type Ouverture = { noyau: Noyau; comptes: Comptes; fermer: () => Promise<void> };

/** Opens the database, brings it up to date, gives up the owner's rights and assembles the kernel. */
export async function ouvrirNoyau(reglages: Reglages): Promise<Ouverture> {
  const secrets = lireSecrets(reglages.dossier, process.env);
  const base = await ouvrirBase(
    reglages.urlBase
      ? {
          url: reglages.urlBase,
          ...(reglages.urlMigrations ? { urlMigrations: reglages.urlMigrations } : {}),
        }
      : { dossier: join(reglages.dossier, 'base') },
  );
  try {
    await migrer(base);
    // Nothing gathers statistics in an embedded database: without them, what concerns all the pôles takes seconds.
    if (base.genre === 'pglite') await base.executerScript('analyze');
    await base.entrerEnService();
  } catch (erreur) {
    await base.fermer();
    throw reglages.urlBase ? expliquerConnexion(erreur) : erreur;
  }
  const coffre = creerCoffre(secrets.cle);
  const noyau: Noyau = {
    base,
    droit: getDroit(),
    coffre,
    fichiers: ouvrirFichiers(reglages.dossierPieces, coffre),
    horloge: reglages.horloge,
    adressePublique: reglages.adressePublique,
  };
  const comptes = creerComptes({ db: base.db, secret: secrets.secret, adresse: reglages.adressePublique });
  return { noyau, comptes, fermer: base.fermer };
}

const FICHIER_SERVEUR = 'serveur.json';

/** Leaves the address of the running server beside its database, for the command line. */
export function annoncerServeur(dossier: string, adresse: string): () => void {
  const fichier = join(dossier, FICHIER_SERVEUR);
  mkdirSync(dossier, { recursive: true });
  writeFileSync(fichier, JSON.stringify({ pid: process.pid, adresse }));
  return () => rmSync(fichier, { force: true });
}

/** Address of a server that announced itself in this folder, or undefined. */
export function findServeur(dossier: string): string | undefined {
  const fichier = join(dossier, FICHIER_SERVEUR);
  if (!existsSync(fichier)) return undefined;
  return (JSON.parse(readFileSync(fichier, 'utf8')) as { adresse: string }).adresse;
}
