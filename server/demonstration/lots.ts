import { sql } from 'kysely';
import type { Schema } from '../db/schema.ts';
import type { Trx } from '../kernel/cas-usage.ts';

/** Rows in one statement: large enough to be fast, small enough to stay a modest message. */
const TAILLE_LOT = 2_000;

type Valeur = string | number | boolean | null | Date | Uint8Array | object;

/**
 * Inserts many rows of one table under the row policies of the transaction. The rows travel as one JSON
 * value read by the database, far faster than one parameter for each cell. All rows have the same columns.
 */
export async function insererLots(
  trx: Trx,
  table: keyof Schema,
  lignes: readonly Readonly<Record<string, Valeur>>[],
): Promise<void> {
  const [modele] = lignes;
  if (!modele) return;
  const colonnes = sql.join(Object.keys(modele).map((nom) => sql.ref(nom)));
  for (let debut = 0; debut < lignes.length; debut += TAILLE_LOT) {
    const lot = JSON.stringify(lignes.slice(debut, debut + TAILLE_LOT).map(pourJson));
    await sql`insert into ${sql.table(table)} (${colonnes})
      select ${colonnes} from jsonb_populate_recordset(null::${sql.table(table)}, ${lot}::jsonb)`.execute(
      trx,
    );
  }
}

/** Bytes as PostgreSQL writes them in hexadecimal; dates are text by themselves. */
function pourJson(ligne: Readonly<Record<string, Valeur>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(ligne).map(([nom, valeur]) => [
      nom,
      valeur instanceof Uint8Array ? `\\x${Buffer.from(valeur).toString('hex')}` : valeur,
    ]),
  );
}
