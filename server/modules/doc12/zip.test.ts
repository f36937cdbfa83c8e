import { expect, test } from 'vitest';
import { ecrireZip } from './zip.ts';

/** Reads an archive back by its directory, as any program does. */
function lire(archive: Uint8Array): Record<string, string> {
  const zip = Buffer.from(archive);
  const fin = zip.length - 22;
  expect(zip.readUInt32LE(fin)).toBe(0x06054b50);
  const contenu: Record<string, string> = {};
  let ou = zip.readUInt32LE(fin + 16);
  for (let rang = 0; rang < zip.readUInt16LE(fin + 10); rang += 1) {
    const [taille, longueur, debut] = [
      zip.readUInt32LE(ou + 24),
      zip.readUInt16LE(ou + 28),
      zip.readUInt32LE(ou + 42),
    ];
    const nom = zip.toString('utf8', ou + 46, ou + 46 + longueur);
    expect(zip.readUInt32LE(debut)).toBe(0x04034b50);
    const corps = debut + 30 + zip.readUInt16LE(debut + 26);
    contenu[nom] = zip.toString('utf8', corps, corps + taille);
    ou += 46 + longueur;
  }
  expect(ou).toBe(fin);
  return contenu;
}

test('rend chaque fichier sous son nom, accents compris, et les mêmes octets deux fois', () => {
  const entrees = [
    { nom: '01-ÉLOI.pdf', octets: Buffer.from('premier') },
    { nom: '02-vide.txt', octets: Buffer.from('') },
  ];
  expect(lire(ecrireZip(entrees))).toEqual({ '01-ÉLOI.pdf': 'premier', '02-vide.txt': '' });
  expect(ecrireZip(entrees)).toEqual(ecrireZip(entrees));
  expect(lire(ecrireZip([]))).toEqual({});
});
