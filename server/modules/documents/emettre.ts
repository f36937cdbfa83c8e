import { createHash } from 'node:crypto';
import { composer, type FaitsParModele, MODELES, type NomModele } from '../../documents/index.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { type Lecteur, lecteursDe } from './lecteurs.ts';

export type AEmettre<M extends NomModele> = {
  modele: M;
  faits: FaitsParModele[M];
  poleId: string;
  /** The school, the pupil, the integration and the act it is about, as far as it is about one. */
  ecoleId?: string | null;
  eleveId?: string | null;
  integrationId?: string | null;
  acteId?: string | null;
  /** Who may read this copy besides the pôle; by default, those of its template. */
  lecteurs?: readonly Lecteur[];
  /** Public verification code, when the paper serves as proof. */
  code?: string | null;
  revocation?: { revoque_le: Date | null; revocation_motif: string | null };
};

/**
 * Issues a paper in the transaction of a use case: its values (sealed), its template version and the hash
 * of its bytes are kept; the bytes can be made again. Returns its identifier. The use case journals.
 */
export async function emettre<M extends NomModele>(
  { trx, coffre, session, instant, aujourdhui }: Contexte,
  papier: AEmettre<M>,
): Promise<string> {
  const emisLe = new Date(Math.floor(instant.epochMilliseconds / 1000) * 1000);
  const pdf = await composer(papier.modele, papier.faits, emisLe.getTime() / 1000);
  const { id } = await trx
    .insertInto('document_emis')
    .values({
      pole_id: papier.poleId,
      ecole_id: papier.ecoleId ?? null,
      eleve_id: papier.eleveId ?? null,
      integration_id: papier.integrationId ?? null,
      acte_id: papier.acteId ?? null,
      lecteurs: papier.lecteurs ? [...papier.lecteurs] : lecteursDe(papier.modele),
      modele: papier.modele,
      version_gabarit: MODELES[papier.modele].version,
      date_reference: aujourdhui,
      valeurs: coffre.sceller(papier.faits),
      empreinte: empreintePdf(pdf),
      code: papier.code ?? null,
      emis_le: emisLe,
      emis_par: session.compteId,
      ...(papier.revocation ?? { revoque_le: null, revocation_motif: null }),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Fingerprint of the bytes of a paper. */
export function empreintePdf(pdf: Uint8Array): string {
  return createHash('sha256').update(pdf).digest('hex');
}
