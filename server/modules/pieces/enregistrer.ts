import { sql } from 'kysely';
import type { Contexte } from '../../kernel/cas-usage.ts';
import type { CodePiece } from './codes.ts';
import type { FichierRecu } from './fichier-recu.ts';
import { refuserAvenir } from './refuser-avenir.ts';
import type { SaisiePiece } from './schema.ts';

/** The file a piece goes into. Without integration: that of the reasonable adjustments of the pupil. */
export type Destination = {
  poleId: string;
  eleveId: string;
  integrationId: string | null;
  ecoleId: string | null;
};

/** The metadata of a file already kept, for a piece replaced without a new file. */
export type FichierGarde = {
  range_sous: string;
  nom: Uint8Array;
  type: FichierRecu['type'];
  taille: number;
  empreinte: string;
};

type Nouvelle = {
  destination: Destination;
  code: CodePiece;
  annee: string | undefined;
  saisie: SaisiePiece;
  remplaceId?: string;
  garde?: FichierGarde | null;
};

/**
 * Keeps the file, records the piece, and closes the request that it answers. When the recording is
 * refused, the bytes just kept are taken away: nothing names them.
 */
export async function enregistrerPiece(contexte: Contexte, nouvelle: Nouvelle): Promise<string> {
  const { trx, fichiers, aujourdhui, instant } = contexte;
  const { saisie } = nouvelle;
  refuserAvenir(saisie.datePiece, aujourdhui);
  const range = saisie.fichier ? await fichiers.ranger(saisie.fichier.octets) : null;
  try {
    const pieceId = await ajouterPiece(contexte, nouvelle);
    const fichier = saisie.fichier && range ? decrire(contexte, saisie.fichier, range) : nouvelle.garde;
    if (fichier) {
      await trx
        .insertInto('piece_fichier')
        .values({ ...fichier, piece_id: pieceId, pole_id: nouvelle.destination.poleId })
        .execute();
    }
    await sql`select demande_piece_satisfaire(${pieceId}::uuid, ${instant.toString()}::timestamptz)`.execute(
      trx,
    );
    return pieceId;
  } catch (erreur) {
    if (range) await fichiers.oublier(range);
    throw erreur;
  }
}

/** What the database keeps of a file whose bytes are on disk. */
export function decrire(
  { coffre }: Pick<Contexte, 'coffre'>,
  { nom, type, octets, empreinte }: FichierRecu,
  range: string,
): FichierGarde {
  return { range_sous: range, nom: coffre.sceller(nom), type, taille: octets.byteLength, empreinte };
}

async function ajouterPiece(contexte: Contexte, nouvelle: Nouvelle): Promise<string> {
  const { trx, coffre, session, instant } = contexte;
  const { destination, code, annee, saisie, remplaceId } = nouvelle;
  const { id } = await trx
    .insertInto('piece')
    .values({
      pole_id: destination.poleId,
      eleve_id: destination.eleveId,
      integration_id: destination.integrationId,
      ecole_id: destination.ecoleId,
      code,
      annee_scolaire: annee ?? null,
      date_piece: saisie.datePiece,
      exemplaire: saisie.exemplaire,
      gardien: saisie.gardien,
      lieu: saisie.lieu ? coffre.sceller(saisie.lieu) : null,
      deposee_le: new Date(instant.epochMilliseconds),
      deposee_par: session.compteId,
      remplace_id: remplaceId ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
