import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';

/** A file of the law that cannot be used; every sentence names file, entry and cure. */
export class DroitInvalide extends Error {
  readonly erreurs: readonly string[];
  constructor(erreurs: readonly string[]) {
    super(`Le droit ne peut pas être lu :\n${erreurs.map((e) => `- ${e}`).join('\n')}`);
    this.name = 'DroitInvalide';
    this.erreurs = erreurs;
  }
}

/** One YAML file as read: its path inside `droit/` (with `/`) and its bytes. */
export type Fichier = { chemin: string; contenu: string };

/** All YAML files below one part of `droit/`, in the order of their paths. */
export function listFichiers(dossier: string, partie: string): Fichier[] {
  const racine = join(dossier, partie);
  if (!existsSync(racine)) {
    throw new DroitInvalide([`${partie}/ : dossier absent de ${dossier} ; vérifiez le chemin du droit.`]);
  }
  return readdirSync(racine, { recursive: true, encoding: 'utf8' })
    .filter((nom) => nom.endsWith('.yaml'))
    .map((nom) => nom.replaceAll('\\', '/'))
    .sort()
    .map((nom) => ({ chemin: `${partie}/${nom}`, contenu: readFileSync(join(racine, nom), 'utf8') }));
}

/** Fingerprint of what was read: any byte or name that changes, changes it. */
export function empreinte(fichiers: readonly Fichier[]): string {
  const hash = createHash('sha256');
  for (const { chemin, contenu } of fichiers) hash.update(`${chemin}\0${contenu}\0`);
  return hash.digest('hex');
}

/**
 * Entries of a file that holds a list, each checked on its own so that every fault is reported. The
 * schema may depend on the entry.
 */
export function lireListe<T>(
  fichier: Fichier,
  schema: z.ZodType<T> | ((brut: unknown) => z.ZodType<T>),
  erreurs: string[],
): T[] {
  const brut = lireYaml(fichier, erreurs);
  if (brut === undefined) return [];
  if (!Array.isArray(brut)) {
    erreurs.push(`droit/${fichier.chemin} : une liste est attendue ; commencez chaque entrée par un tiret.`);
    return [];
  }
  return brut.flatMap((entree, rang) => {
    const choisi = typeof schema === 'function' ? schema(entree) : schema;
    const lue = lireEntree(fichier, nommer(entree, rang), entree, choisi, erreurs);
    return lue === undefined ? [] : [lue];
  });
}

/** The single entry of a file, or undefined with its faults added to `erreurs`. */
export function lireObjet<T>(fichier: Fichier, schema: z.ZodType<T>, erreurs: string[]): T | undefined {
  const brut = lireYaml(fichier, erreurs);
  return brut === undefined ? undefined : lireEntree(fichier, nommer(brut, 0), brut, schema, erreurs);
}

function lireYaml({ chemin, contenu }: Fichier, erreurs: string[]): unknown {
  try {
    return parse(contenu, { schema: 'core' });
  } catch (erreur) {
    const detail = erreur instanceof Error ? erreur.message.split('\n')[0] : String(erreur);
    erreurs.push(`droit/${chemin} : YAML illisible (${detail}) ; corrigez la mise en forme.`);
    return undefined;
  }
}

function lireEntree<T>(
  fichier: Fichier,
  nom: string,
  brut: unknown,
  schema: z.ZodType<T>,
  erreurs: string[],
): T | undefined {
  const lu = schema.safeParse(brut);
  if (lu.success) return lu.data;
  for (const faute of lu.error.issues) {
    const cle = faute.path.length > 0 ? `, clé « ${faute.path.join('.')} »` : '';
    erreurs.push(`droit/${fichier.chemin}, entrée « ${nom} »${cle} : ${faute.message}. Corrigez l’entrée.`);
  }
  return undefined;
}

function nommer(entree: unknown, rang: number): string {
  const champs = (typeof entree === 'object' && entree !== null ? entree : {}) as Record<string, unknown>;
  return String(champs.id ?? champs.cas ?? champs.annee ?? `n° ${rang + 1}`);
}
