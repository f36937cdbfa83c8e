import { randomUUID } from 'node:crypto';
import type { Fichiers } from '../fichiers.ts';
import { Refus } from '../refus.ts';

/** Kept files of a test, in memory: nothing stays behind. */
export function fichiersEnMemoire(): Fichiers {
  const ranges = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    async ranger(octets) {
      const nom = randomUUID();
      ranges.set(nom, Uint8Array.from(octets));
      return nom;
    },
    async lire(nom) {
      const octets = ranges.get(nom);
      if (!octets) throw new Refus('introuvable', 'Le fichier de cette pièce ne peut plus être lu.');
      return octets;
    },
    async oublier(nom) {
      ranges.delete(nom);
    },
  };
}
