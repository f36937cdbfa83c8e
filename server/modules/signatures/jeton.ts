import { createHash, randomBytes } from 'node:crypto';

/** The secret of a personal link: 128 random bits, in characters that any mail program leaves alone. */
export function tirerJeton(): string {
  return randomBytes(16).toString('base64url');
}

/** What the database keeps of it. Any text has one: what is not a token finds nothing. */
export function empreindreJeton(jeton: string): string {
  return createHash('sha256').update(jeton).digest('hex');
}
