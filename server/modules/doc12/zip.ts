import { crc32 } from 'node:zlib';

export type Entree = { nom: string; octets: Uint8Array };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const FIN = 0x06054b50;
/** Names in UTF-8. */
const DRAPEAU_UTF8 = 0x0800;
const VERSION = 20;

/**
 * A ZIP of these files, stored as they are: papers are compressed already. Names must differ. No date is
 * kept (1 January 1980), so that the same papers give the same bytes.
 */
export function ecrireZip(entrees: readonly Entree[]): Uint8Array<ArrayBuffer> {
  const corps: Buffer[] = [];
  const annuaire: Buffer[] = [];
  let position = 0;
  for (const { nom, octets } of entrees) {
    const nomEnOctets = Buffer.from(nom, 'utf8');
    const commun = decrire(nomEnOctets, octets);
    const tete = Buffer.alloc(4);
    tete.writeUInt32LE(LOCAL);
    corps.push(tete, commun, nomEnOctets, Buffer.from(octets));
    const debut = Buffer.alloc(6);
    debut.writeUInt32LE(CENTRAL);
    debut.writeUInt16LE(VERSION, 4);
    // No comment, first disk, no attributes; then where the file starts.
    const suite = Buffer.alloc(14);
    suite.writeUInt32LE(position, 10);
    annuaire.push(debut, commun, suite, nomEnOctets);
    position += tete.length + commun.length + nomEnOctets.length + octets.length;
  }
  const tailleAnnuaire = annuaire.reduce((total, { length }) => total + length, 0);
  const fin = Buffer.alloc(22);
  fin.writeUInt32LE(FIN);
  fin.writeUInt16LE(entrees.length, 8);
  fin.writeUInt16LE(entrees.length, 10);
  fin.writeUInt32LE(tailleAnnuaire, 12);
  fin.writeUInt32LE(position, 16);
  return new Uint8Array(Buffer.concat([...corps, ...annuaire, fin]));
}

/** What the local header and the directory say alike of a file: 26 bytes. */
function decrire(nom: Buffer, octets: Uint8Array): Buffer {
  const commun = Buffer.alloc(26);
  commun.writeUInt16LE(VERSION, 0);
  commun.writeUInt16LE(DRAPEAU_UTF8, 2);
  // Method 0: stored. Time 0, date 1 January 1980.
  commun.writeUInt16LE(0x21, 8);
  commun.writeUInt32LE(crc32(octets), 10);
  commun.writeUInt32LE(octets.length, 14);
  commun.writeUInt32LE(octets.length, 18);
  commun.writeUInt16LE(nom.length, 22);
  return commun;
}
