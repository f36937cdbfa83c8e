import { construireVueAttestation } from './attestation-integration/vue.ts';
import { rendre, type VueParModele } from './compilateur.ts';
import type { FaitsParModele } from './faits-par-modele.ts';
import type { NomModele } from './modeles.ts';
import { construireVueProtocole } from './protocole-ipt/vue.ts';

/** How each paper turns its facts into what its template reads; `null` gives the empty form. */
const PAPIERS: { [N in NomModele]: (faits: FaitsParModele[N] | null) => VueParModele[N] } = {
  'protocole-ipt': construireVueProtocole,
  'attestation-integration': construireVueAttestation,
};

/**
 * Prints a paper from its facts; `null` prints the empty form. `creeLe` is in seconds since 1970: the
 * same facts and the same instant give the same bytes as long as the template keeps its version.
 * @throws {ErreurGabarit} when the template or PDF/UA refuses: a bug, never the user's fault.
 */
export async function composer<N extends NomModele>(
  modele: N,
  faits: FaitsParModele[N] | null,
  creeLe: number,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await rendre(modele, PAPIERS[modele](faits), { creeLe }));
}
