import { encode } from 'uqr';
import type { Emission } from './champs.ts';

/** Where a paper can be checked. `qr` = for each row of modules, pairs [start, length]. */
export type Verification = { url: string; taille: number; qr: number[][][]; alternative: string };

/** The QR code of a paper that proves something online; `null` for every other. */
export function verificationDe(emission: Emission | null): Verification | null {
  return emission?.code && emission.urlVerification ? construireVerification(emission.urlVerification) : null;
}

/** Draws the QR code that opens `url`. */
export function construireVerification(url: string): Verification {
  const { data, size } = encode(url, { ecc: 'M', border: 0 });
  return {
    url,
    taille: size,
    qr: data.map(enSuites),
    alternative: `Code QR qui ouvre l’adresse de vérification ${url}`,
  };
}

/** Turns a row of modules into its dark runs, [start, length]. */
function enSuites(modules: boolean[]): number[][] {
  const suites: number[][] = [];
  for (const [position, sombre] of modules.entries()) {
    const derniere = suites.at(-1);
    if (!sombre) continue;
    if (derniere?.[0] !== undefined && derniere[1] !== undefined && derniere[0] + derniere[1] === position) {
      derniere[1] += 1;
    } else {
      suites.push([position, 1]);
    }
  }
  return suites;
}
