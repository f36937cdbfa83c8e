import type { TypeFichier } from '../../db/schema.ts';

/** First bytes of each admitted type; nothing else enters, whatever the name of the file says. */
const SIGNATURES: Readonly<Record<TypeFichier, { octets: readonly number[]; extension: string }>> = {
  'application/pdf': { octets: [0x25, 0x50, 0x44, 0x46, 0x2d], extension: 'pdf' },
  'image/png': { octets: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], extension: 'png' },
  'image/jpeg': { octets: [0xff, 0xd8, 0xff], extension: 'jpg' },
};

export const TYPES_FICHIER = Object.keys(SIGNATURES) as [TypeFichier, ...TypeFichier[]];

/** The type of a file by its content; null when it is none of those admitted. */
export function reconnaitre(contenu: Uint8Array): TypeFichier | null {
  return (
    TYPES_FICHIER.find((type) => SIGNATURES[type].octets.every((octet, rang) => contenu[rang] === octet)) ??
    null
  );
}

/** The usual ending of a file name, without dot. */
export const extensionDe = (type: TypeFichier): string => SIGNATURES[type].extension;
