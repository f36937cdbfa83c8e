import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/**
 * Encrypts what must not be readable in the database: texts of a file, history, drafts, issued values.
 * AES-256-GCM with a fresh nonce; the key lives outside the database (`POLARIS_CLE`, 32 bytes base64).
 * Format: version byte 1, 12-byte nonce, 16-byte tag, ciphertext.
 */
export type Coffre = {
  sceller: (clair: unknown) => Uint8Array;
  ouvrir: <T>(scelle: Uint8Array) => T;
};

const VERSION = 1;
const TAILLE_NONCE = 12;
const TAILLE_SCEAU = 16;

/** Builds the vault of a key of exactly 32 bytes. */
export function creerCoffre(cle: Uint8Array): Coffre {
  if (cle.length !== 32) throw new Error('POLARIS_CLE must hold 32 bytes in base64.');
  return {
    sceller(clair) {
      const nonce = randomBytes(TAILLE_NONCE);
      const chiffre = createCipheriv('aes-256-gcm', cle, nonce);
      const corps = Buffer.concat([chiffre.update(JSON.stringify(clair), 'utf8'), chiffre.final()]);
      return Buffer.concat([Buffer.from([VERSION]), nonce, chiffre.getAuthTag(), corps]);
    },
    ouvrir(scelle) {
      const octets = Buffer.from(scelle);
      if (octets[0] !== VERSION) throw new Error('Sealed with a version of the vault that is not known.');
      const nonce = octets.subarray(1, 1 + TAILLE_NONCE);
      const sceau = octets.subarray(1 + TAILLE_NONCE, 1 + TAILLE_NONCE + TAILLE_SCEAU);
      const dechiffre = createDecipheriv('aes-256-gcm', cle, nonce);
      dechiffre.setAuthTag(sceau);
      const corps = octets.subarray(1 + TAILLE_NONCE + TAILLE_SCEAU);
      return JSON.parse(Buffer.concat([dechiffre.update(corps), dechiffre.final()]).toString('utf8'));
    },
  };
}
