import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Coffre } from './coffre.ts';
import { Refus } from './refus.ts';

/**
 * Bytes too large for the database: sealed on disk, one file for each, under a name drawn at random. No
 * address of the site leads to that folder. Whatever the disk does, the answer is a `Refus`.
 */
export type Fichiers = {
  /** Keeps the bytes for good and gives the name they are kept under. */
  ranger: (octets: Uint8Array) => Promise<string>;
  /** The bytes as they were given; refuses when they are lost, cut or changed. */
  lire: (nom: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** For bytes that no row of the database names: what was recorded is never taken away. */
  oublier: (nom: string) => Promise<void>;
};

const NOM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Opens the folder of the sealed files; it is made by the first file kept, so a lost disk stops nothing else. */
export function ouvrirFichiers(dossier: string, coffre: Coffre): Fichiers {
  // Two letters of the name make a folder: no folder grows without end.
  const cheminDe = (nom: string) => {
    if (!NOM.test(nom)) throw new Error('Not the name of a kept file.');
    return join(dossier, nom.slice(0, 2), nom);
  };
  return {
    async ranger(octets) {
      const nom = randomUUID();
      const chemin = cheminDe(nom);
      try {
        await ecrireEntier(chemin, coffre.scellerOctets(octets, nom));
      } catch (cause) {
        throw indisponible(cause);
      }
      return nom;
    },
    async lire(nom) {
      try {
        return coffre.ouvrirOctets(await readFile(cheminDe(nom)), nom);
      } catch (cause) {
        throw illisible(cause);
      }
    },
    oublier: (nom) => rm(cheminDe(nom), { force: true }).catch(() => undefined),
  };
}

/** Written aside, flushed, then named: a file that bears its name is whole, even after a power cut. */
async function ecrireEntier(chemin: string, octets: Uint8Array): Promise<void> {
  const dossier = dirname(chemin);
  const chantier = `${chemin}.chantier`;
  await mkdir(dossier, { recursive: true, mode: 0o700 });
  try {
    const fichier = await open(chantier, 'wx', 0o600);
    try {
      await fichier.writeFile(octets);
      await fichier.sync();
    } finally {
      await fichier.close();
    }
    await rename(chantier, chemin);
  } catch (erreur) {
    await rm(chantier, { force: true }).catch(() => undefined);
    throw erreur;
  }
  const repertoire = await open(dossier, 'r');
  try {
    await repertoire.sync();
  } finally {
    await repertoire.close();
  }
}

function indisponible(cause: unknown): Refus {
  console.error('A file could not be kept:', cause);
  return new Refus(
    'conflit',
    'Le fichier n’a pas pu être gardé : l’espace de stockage ne répond pas. Rien n’est enregistré. Réessayez dans quelques minutes ; le reste de Polaris fonctionne.',
  );
}

function illisible(cause: unknown): Refus {
  console.error('A kept file could not be read:', cause);
  return new Refus(
    'introuvable',
    'Le fichier de cette pièce ne peut plus être lu : il manque ou il est abîmé. Prévenez l’administration de Polaris, et déposez de nouveau la pièce si vous l’avez.',
  );
}
