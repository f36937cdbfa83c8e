import type { Contexte } from '../../kernel/cas-usage.ts';
import { titreModele } from '../documents/index.ts';

/** The papers issued for a call, newest first. */
export async function listerPapiers({ trx }: Pick<Contexte, 'trx'>, appelId: string) {
  const lignes = await trx
    .selectFrom('appel_papier as p')
    .innerJoin('document_emis as d', 'd.id', 'p.document_id')
    .select(['p.document_id', 'p.palier', 'p.choix_id', 'd.modele', 'd.emis_le'])
    .where('p.appel_id', '=', appelId)
    .orderBy('d.emis_le', 'desc')
    .execute();
  return lignes.map(({ document_id, palier, choix_id, modele, emis_le }) => ({
    documentId: document_id,
    titre: titreModele(modele),
    palier: palier as 1 | 2 | 3 | null,
    choixId: choix_id,
    le: emis_le,
  }));
}
