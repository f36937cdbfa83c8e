import type { Trx } from '../../kernel/cas-usage.ts';
import type { ActeComplet } from './repository.ts';

const SECONDE = 1000;

/** The paper to read before answering: the last one issued for this act, and whether the content moved since. */
export async function findDocument(trx: Trx, acte: Pick<ActeComplet, 'id' | 'modifie_le'>) {
  const document = await trx
    .selectFrom('document_emis')
    .select(['id', 'emis_le'])
    .where('acte_id', '=', acte.id)
    .where('revoque_le', 'is', null)
    .orderBy('emis_le', 'desc')
    .orderBy('id')
    .executeTakeFirst();
  if (!document) return null;
  // A paper bears the whole second of its issue.
  const modifieLe = Math.floor((acte.modifie_le?.getTime() ?? 0) / SECONDE) * SECONDE;
  return {
    documentId: document.id,
    emisLe: document.emis_le,
    perime: document.emis_le.getTime() < modifieLe,
  };
}
