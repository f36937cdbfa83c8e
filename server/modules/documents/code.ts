import { randomInt } from 'node:crypto';

/** Letters and digits that cannot be mistaken for one another when read aloud (Crockford base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A verification code of sixty random bits, in three groups: `7F3K-9QZ2-M4TD`. */
export function tirerCode(): string {
  const groupe = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return [groupe(), groupe(), groupe()].join('-');
}
