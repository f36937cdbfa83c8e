import { composer, type FaitsParModele, type NomModele } from '../../documents/index.ts';
import type { Coffre } from '../../kernel/coffre.ts';

type Emis = { modele: string; valeurs: Uint8Array; date_reference: string; emis_le: Date };

/** The bytes of an issued paper, made again from its kept values, and the name of its file. */
export async function recomposer(
  coffre: Coffre,
  { modele, valeurs, date_reference, emis_le }: Emis,
): Promise<{ pdf: Uint8Array<ArrayBuffer>; nomFichier: string }> {
  const faits = coffre.ouvrir<FaitsParModele[NomModele]>(valeurs);
  const pdf = await composer(modele as NomModele, faits, emis_le.getTime() / 1000);
  return { pdf, nomFichier: `${modele}-${date_reference}.pdf` };
}
