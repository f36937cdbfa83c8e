import { randomBytes } from 'node:crypto';

/** A fresh nonce (128 bits) for one response. */
export function creerNonce(): string {
  return randomBytes(16).toString('base64');
}

/**
 * The Content-Security-Policy of a page. Nothing inline runs without the nonce, no style is inline at
 * all, forms only post home, nobody frames us.
 */
export function politiquePage(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The policy of everything that is not a page (JSON, files): it loads and runs nothing. */
const POLITIQUE_DONNEES = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const COMMUNS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const satisfies Record<string, string>;

/** One year, in seconds. Sent over TLS only: elsewhere browsers must ignore it. */
const HSTS = 'max-age=31536000; includeSubDomains';

/** Sets the security headers that a response does not already carry. */
export function poserEntetes(entetes: Headers, chiffree: boolean): void {
  for (const [nom, valeur] of Object.entries(COMMUNS)) {
    if (!entetes.has(nom)) entetes.set(nom, valeur);
  }
  if (!entetes.has('content-security-policy')) entetes.set('content-security-policy', POLITIQUE_DONNEES);
  if (chiffree) entetes.set('strict-transport-security', HSTS);
}

/** Whether the visitor reached us over TLS, directly or through the proxy in front. */
export function estChiffree(requete: Request): boolean {
  return requete.url.startsWith('https:') || requete.headers.get('x-forwarded-proto') === 'https';
}
