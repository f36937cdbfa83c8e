import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { TypeFichier } from '../../db/schema.ts';
import { reconnaitre } from './type-fichier.ts';

export const TAILLE_MAXIMALE = 10 * 1024 * 1024;
const NOM_MAXIMAL = 150;

/** A file as a form sends it. */
export type FichierEnvoye = { nom: string; octets: Uint8Array };

/** A file that may be kept: its type is that of its content. */
export type FichierRecu = {
  nom: string;
  octets: Uint8Array;
  type: TypeFichier;
  /** SHA-256 of the content, in hexadecimal. */
  empreinte: string;
  /** What stands for the file in a fingerprint of the request: never its bytes. */
  toJSON: () => unknown;
};

const estFichier = (v: unknown): v is FichierEnvoye =>
  typeof v === 'object' &&
  v !== null &&
  'nom' in v &&
  typeof v.nom === 'string' &&
  'octets' in v &&
  v.octets instanceof Uint8Array;

/** The last part of a path, without control or direction characters: a name to show, never a place on disk. */
function nettoyerNom(nom: string): string {
  const seul = nom.split(/[\\/]/).at(-1) ?? '';
  const propre = seul.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return propre.slice(-NOM_MAXIMAL) || 'document';
}

const enMo = (octets: number) => (octets / 1024 / 1024).toFixed(1).replace('.', ',');

/** Why this file may not be kept, in one sentence; null when it may. */
export function refuserFichier({ nom, octets }: FichierEnvoye): string | null {
  const cite = `« ${nettoyerNom(nom)} »`;
  if (octets.byteLength === 0) return `Le fichier ${cite} est vide. Choisissez-en un autre.`;
  if (octets.byteLength > TAILLE_MAXIMALE) {
    return `Le fichier ${cite} pèse ${enMo(octets.byteLength)} Mo ; le maximum est de 10 Mo. Numérisez-le avec moins de détails, puis choisissez-le de nouveau.`;
  }
  if (reconnaitre(octets) === null) {
    return `Le fichier ${cite} n’est ni un PDF, ni une image PNG ou JPEG. Enregistrez le document en PDF, puis choisissez-le de nouveau.`;
  }
  return null;
}

/** A file that was chosen; what it is comes from its content alone. */
export const fichierRecu = z
  .custom<FichierEnvoye>(estFichier, 'Choisissez un fichier.')
  .transform((envoye, { issues }): FichierRecu => {
    const { octets } = envoye;
    const refus = refuserFichier(envoye);
    const type = reconnaitre(octets);
    if (refus !== null || type === null) {
      issues.push({ code: 'custom', input: envoye.nom, message: refus ?? 'Choisissez un autre fichier.' });
      return z.NEVER;
    }
    const nom = nettoyerNom(envoye.nom);
    const empreinte = createHash('sha256').update(octets).digest('hex');
    return { nom, octets, type, empreinte, toJSON: () => ({ nom, type, empreinte }) };
  });
