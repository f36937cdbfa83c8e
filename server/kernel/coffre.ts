import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Encrypts what must not be readable in the database: texts of a file, history, drafts, issued values; and
 * the bytes of the pieces, kept on disk. AES-256-GCM with a fresh nonce; the key lives outside the database
 * (`POLARIS_CLE`, 32 bytes base64). Format: version byte (1: JSON, 2: bytes tied to a name), 12-byte nonce,
 * 16-byte tag, ciphertext.
 */
export type Coffre = {
  sceller: (clair: unknown) => Uint8Array;
  ouvrir: <T>(scelle: Uint8Array) => T;
  /** Seals bytes under a name: they do not open under another, so files cannot be exchanged. */
  scellerOctets: (clair: Uint8Array, nom: string) => Uint8Array;
  /** Throws when the bytes were changed, cut, or sealed under another name. */
  ouvrirOctets: (scelle: Uint8Array, nom: string) => Uint8Array<ArrayBuffer>;
  /**
   * Fingerprint of a text, the same each time (HMAC-SHA-256, hexadecimal), under a key of its own: whoever
   * reads it in the database cannot find a short text, a date or a yes back by trying them all.
   */
  empreindre: (clair: string) => string;
};

const JSON_SCELLE = 1;
const OCTETS_SCELLES = 2;
const TAILLE_NONCE = 12;
const TAILLE_SCEAU = 16;

/** Builds the vault of a key of exactly 32 bytes. */
export function creerCoffre(cle: Uint8Array): Coffre {
  if (cle.length !== 32) throw new Error('POLARIS_CLE must hold 32 bytes in base64.');
  const cleEmpreintes = Buffer.from(hkdfSync('sha256', cle, '', 'polaris/empreintes', 32));
  const chiffrer = (version: number, clair: Uint8Array, nom = '') => {
    const nonce = randomBytes(TAILLE_NONCE);
    const chiffre = createCipheriv('aes-256-gcm', cle, nonce).setAAD(Buffer.from(nom));
    const corps = [chiffre.update(clair), chiffre.final()];
    return Buffer.concat([Buffer.from([version]), nonce, chiffre.getAuthTag(), ...corps]);
  };
  const dechiffrer = (version: number, scelle: Uint8Array, nom = '') => {
    const octets = Buffer.from(scelle.buffer, scelle.byteOffset, scelle.byteLength);
    if (octets[0] !== version) throw new Error('Sealed with a version of the vault that is not known.');
    const nonce = octets.subarray(1, 1 + TAILLE_NONCE);
    const sceau = octets.subarray(1 + TAILLE_NONCE, 1 + TAILLE_NONCE + TAILLE_SCEAU);
    const dechiffre = createDecipheriv('aes-256-gcm', cle, nonce).setAAD(Buffer.from(nom));
    dechiffre.setAuthTag(sceau);
    const corps = octets.subarray(1 + TAILLE_NONCE + TAILLE_SCEAU);
    return Buffer.concat([dechiffre.update(corps), dechiffre.final()]);
  };
  return {
    sceller: (clair) => chiffrer(JSON_SCELLE, Buffer.from(JSON.stringify(clair), 'utf8')),
    ouvrir: (scelle) => JSON.parse(dechiffrer(JSON_SCELLE, scelle).toString('utf8')),
    scellerOctets: (clair, nom) => chiffrer(OCTETS_SCELLES, clair, nom),
    ouvrirOctets: (scelle, nom) => dechiffrer(OCTETS_SCELLES, scelle, nom),
    empreindre: (clair) => createHmac('sha256', cleEmpreintes).update(clair).digest('hex'),
  };
}
