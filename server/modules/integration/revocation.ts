import type { Trx } from '../../kernel/cas-usage.ts';
import { finDuJourABruxelles } from '../../kernel/horloge.ts';

const MODELE = 'attestation-integration';
const MOTIF = 'Fin de l’intégration';

/**
 * When a transport certificate stops being valid: with the last day of the integration, and at once when
 * that day is past. The paper serves a ride until then (IPT-15).
 */
export function revoqueeAvec(fin: string, instant: Temporal.Instant) {
  const le = Math.max(finDuJourABruxelles(fin).epochMilliseconds, instant.epochMilliseconds);
  return { revoque_le: new Date(le), revocation_motif: MOTIF };
}

/** Certificates of an integration that are not revoked. */
export async function compterAttestations(trx: Trx, integrationId: string): Promise<number> {
  const lignes = await trx
    .selectFrom('document_emis')
    .select('id')
    .where('integration_id', '=', integrationId)
    .where('modele', '=', MODELE)
    .where('revoque_le', 'is', null)
    .execute();
  return lignes.length;
}

/** Revokes the certificates of an integration that ends, and says how many. */
export async function revoquerAttestations(
  trx: Trx,
  integrationId: string,
  revocation: ReturnType<typeof revoqueeAvec>,
): Promise<number> {
  const revoquees = await trx
    .updateTable('document_emis')
    .set(revocation)
    .where('integration_id', '=', integrationId)
    .where('modele', '=', MODELE)
    .where('revoque_le', 'is', null)
    .returning('id')
    .execute();
  return revoquees.length;
}

/**
 * After an end withdrawn: a revocation still to come is lifted, since nobody was ever told of it. One
 * that has taken effect stays: a carrier may have read it. Says how many stay.
 */
export async function leverRevocations(trx: Trx, integrationId: string, instant: Date): Promise<number> {
  await trx
    .updateTable('document_emis')
    .set({ revoque_le: null, revocation_motif: null })
    .where('integration_id', '=', integrationId)
    .where('modele', '=', MODELE)
    .where('revocation_motif', '=', MOTIF)
    .where('revoque_le', '>', instant)
    .execute();
  const restent = await trx
    .selectFrom('document_emis')
    .select('id')
    .where('integration_id', '=', integrationId)
    .where('modele', '=', MODELE)
    .where('revoque_le', 'is not', null)
    .execute();
  return restent.length;
}
