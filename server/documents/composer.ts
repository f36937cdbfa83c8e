import { construireVueAttestation, type FaitsAttestationIntegration } from './attestation-integration/vue.ts';
import { rendre } from './compilateur.ts';
import type { NomModele } from './modeles.ts';
import type { FaitsProtocoleIpt } from './protocole-ipt/faits.ts';
import { construireVueProtocole } from './protocole-ipt/vue.ts';

/** What each paper prints, as plain JSON. */
export type FaitsParModele = {
  'protocole-ipt': FaitsProtocoleIpt;
  'attestation-integration': FaitsAttestationIntegration;
};

/** The view of each paper; without facts, that of its empty form. */
const VUES = {
  'protocole-ipt': construireVueProtocole,
  'attestation-integration': construireVueAttestation,
} as const satisfies { [M in NomModele]: (faits: FaitsParModele[M] | null) => unknown };

/**
 * Prints a paper from kept values; `null` prints the empty form. `creeLe`: seconds since 1970. Same values
 * and same instant give the same bytes as long as the template has not changed version.
 */
export async function composer<M extends NomModele>(
  modele: M,
  faits: FaitsParModele[M] | null,
  creeLe: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const construire = VUES[modele] as (faits: FaitsParModele[M] | null) => Parameters<typeof rendre<M>>[1];
  return new Uint8Array(await rendre(modele, construire(faits), { creeLe }));
}
