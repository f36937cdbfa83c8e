import { createHash, randomInt } from 'node:crypto';
import type { FaitsProtocoleIpt, NomModele } from '../../documents/index.ts';
import {
  construireVueAttestation,
  construireVueProtocole,
  type FaitsAttestationIntegration,
  rendre,
} from '../../documents/index.ts';

export type FaitsParModele = {
  'protocole-ipt': FaitsProtocoleIpt;
  'attestation-integration': FaitsAttestationIntegration;
};

/**
 * Prints a paper from kept values; `null` prints the empty form. Same values and same instant give the
 * same bytes as long as the template has not changed version.
 */
export async function composer<N extends NomModele>(
  modele: N,
  faits: FaitsParModele[N] | null,
  creeLe: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await (modele === 'protocole-ipt'
    ? rendre('protocole-ipt', construireVueProtocole(faits as FaitsProtocoleIpt | null), { creeLe })
    : rendre(
        'attestation-integration',
        construireVueAttestation(faits as FaitsAttestationIntegration | null),
        {
          creeLe,
        },
      ));
  return new Uint8Array(pdf);
}

/** Fingerprint of the bytes of a paper. */
export function empreintePdf(pdf: Uint8Array): string {
  return createHash('sha256').update(pdf).digest('hex');
}

/** Letters and digits that cannot be mistaken for one another when read aloud (Crockford base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A verification code of sixty random bits, in three groups: `7F3K-9QZ2-M4TD`. */
export function tirerCode(): string {
  const groupe = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return [groupe(), groupe(), groupe()].join('-');
}
