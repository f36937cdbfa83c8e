import { zipSync } from 'fflate';

export type Entree = { nom: string; octets: Uint8Array };

/** ZIP knows no date before; one for all, so that the same papers give the same bytes. */
const SANS_DATE = new Date(1980, 0, 1);

/** A ZIP of these files, stored as they are: papers are compressed already. Names must differ. */
export function ecrireZip(entrees: readonly Entree[]): Uint8Array<ArrayBuffer> {
  const fichiers = Object.fromEntries(entrees.map(({ nom, octets }) => [nom, octets]));
  return new Uint8Array(zipSync(fichiers, { level: 0, mtime: SANS_DATE }));
}
