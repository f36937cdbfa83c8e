import type { ContenuActe, GenreActe } from '../../db/schema.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { type Blocs, blocsDifferents, empreindre } from './contenu.ts';
import { type ActeComplet, findActe } from './repository.ts';

export type ActeAOuvrir = {
  genre: GenreActe;
  /** The row the act is about: an integration, an extension, an end, a PAR. */
  objetId: string;
  poleId: string;
  eleveId: string;
  ecoleId: string;
  cpmsId?: string | null;
  ecoleOrigineId?: string | null;
  /** Civil day by which all must have answered; left out or null when no date binds, as for what is declared late. */
  echeance?: string | null;
  blocs: Blocs;
};

/** Opens what parties will sign, with its content of the moment; returns its identifier. */
export async function ouvrirActe({ trx, coffre, instant }: Contexte, acte: ActeAOuvrir): Promise<string> {
  const { id } = await trx
    .insertInto('acte')
    .values({
      pole_id: acte.poleId,
      eleve_id: acte.eleveId,
      ecole_id: acte.ecoleId,
      cpms_id: acte.cpmsId ?? null,
      ecole_origine_id: acte.ecoleOrigineId ?? null,
      genre: acte.genre,
      objet_id: acte.objetId,
      contenu: JSON.stringify(empreindre(coffre, acte.blocs)),
      ouvert_le: new Date(instant.epochMilliseconds),
      clos_le: null,
      echeance: acte.echeance ?? null,
      modifie_le: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * Records the content of an act after a change, in the transaction of that change: the answers that
 * covered a block whose fingerprint moved show as to be given again, the others stand.
 */
export async function actualiserActe(
  { trx, coffre, instant }: Pick<Contexte, 'trx' | 'coffre' | 'instant'>,
  { genre, objetId, blocs }: Pick<ActeAOuvrir, 'genre' | 'objetId' | 'blocs'>,
): Promise<void> {
  const acte = await findActe(trx, genre, objetId);
  if (acte) await ecrireContenu({ trx, instant }, acte, empreindre(coffre, blocs));
}

/** Writes the new content of an act, and when it moved if it did. */
export async function ecrireContenu(
  { trx, instant }: Pick<Contexte, 'trx' | 'instant'>,
  acte: Pick<ActeComplet, 'id' | 'contenu'>,
  contenu: ContenuActe,
): Promise<void> {
  const change = blocsDifferents(acte.contenu, contenu).length > 0;
  await trx
    .updateTable('acte')
    .set({
      contenu: JSON.stringify(contenu),
      ...(change ? { modifie_le: new Date(instant.epochMilliseconds) } : {}),
    })
    .where('id', '=', acte.id)
    .execute();
}

/** Closes an act: nobody is expected to sign it any more. */
export async function cloreActe(
  { trx, instant }: Contexte,
  { genre, objetId }: Pick<ActeAOuvrir, 'genre' | 'objetId'>,
): Promise<void> {
  await trx
    .updateTable('acte')
    .set({ clos_le: new Date(instant.epochMilliseconds) })
    .where('genre', '=', genre)
    .where('objet_id', '=', objetId)
    .execute();
}

/** Opens again an act that was closed by mistake: the answers given to it stand. */
export async function rouvrirActe(
  { trx }: Pick<Contexte, 'trx'>,
  { genre, objetId }: Pick<ActeAOuvrir, 'genre' | 'objetId'>,
): Promise<void> {
  await trx
    .updateTable('acte')
    .set({ clos_le: null })
    .where('genre', '=', genre)
    .where('objet_id', '=', objetId)
    .execute();
}
