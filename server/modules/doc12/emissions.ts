import type { Contexte } from '../../kernel/cas-usage.ts';

/** A paper that was issued, the latest of its key. */
export type Emission = {
  documentId: string;
  membreId: string;
  cle: string;
  papier: string;
  empreinte: string;
  emiseLe: Date;
};

type Quoi = { poleId: string; ecoleId: string; annee: string; membreId?: string | undefined };

/** The latest paper of each key that a part issued in a school year, by member. */
export async function listerEmissions(
  { trx }: Pick<Contexte, 'trx'>,
  { poleId, ecoleId, annee, membreId }: Quoi,
): Promise<Emission[]> {
  let vue = trx
    .selectFrom('doc12_emission')
    .distinctOn(['membre_id', 'cle'])
    .select(['document_id as documentId', 'membre_id as membreId', 'cle', 'papier', 'empreinte'])
    .select('emise_le as emiseLe')
    .where('pole_id', '=', poleId)
    .where('ecole_id', '=', ecoleId)
    .where('annee_scolaire', '=', annee);
  if (membreId) vue = vue.where('membre_id', '=', membreId);
  return vue.orderBy('membre_id').orderBy('cle').orderBy('emise_le', 'desc').execute();
}
