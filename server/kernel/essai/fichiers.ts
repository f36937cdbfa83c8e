import { randomUUID } from 'node:crypto';
import type { Fichiers } from '../fichiers.ts';
import { Refus } from '../refus.ts';

/** Kept files of a test, in memory: nothing stays behind. `emportes`: those of a world made before, in base64. */
export function fichiersEnMemoire(
  emportes: Readonly<Record<string, string>> = {},
): Fichiers & { emporter: () => Record<string, string> } {
  const ranges = new Map<string, Uint8Array<ArrayBuffer>>(
    Object.entries(emportes).map(([nom, texte]) => [nom, Uint8Array.from(Buffer.from(texte, 'base64'))]),
  );
  return {
    emporter: () =>
      Object.fromEntries([...ranges].map(([nom, octets]) => [nom, Buffer.from(octets).toString('base64')])),
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
