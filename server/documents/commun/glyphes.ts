/**
 * Reads which characters a TrueType font can draw (table `cmap`, formats 4 and 12).
 *
 * PDF/UA forbids a character without a glyph and the compiler then refuses the whole document:
 * one emoji pasted into a report must not prevent a protocol from being printed. System fonts are
 * no way out, since the same facts would print differently from one machine to another.
 */
export function lirePointsDeCode(police: Buffer): Set<number> {
  const points = new Set<number>();
  const cmap = tableCmap(police);
  for (let i = 0; i < police.readUInt16BE(cmap + 2); i++) {
    const sousTable = cmap + police.readUInt32BE(cmap + 4 + i * 8 + 4);
    const format = police.readUInt16BE(sousTable);
    if (format === 4) lireFormat4(police, sousTable, points);
    if (format === 12) lireFormat12(police, sousTable, points);
  }
  return points;
}

function tableCmap(police: Buffer): number {
  for (let i = 0; i < police.readUInt16BE(4); i++) {
    const entree = 12 + i * 16;
    if (police.toString('latin1', entree, entree + 4) === 'cmap') return police.readUInt32BE(entree + 8);
  }
  throw new Error('Police illisible : table « cmap » absente.');
}

function lireFormat4(police: Buffer, debut: number, points: Set<number>): void {
  const taille = police.readUInt16BE(debut + 6); // twice the number of segments
  for (let i = 0; i < taille; i += 2) {
    const fin = police.readUInt16BE(debut + 14 + i);
    const premier = police.readUInt16BE(debut + 16 + taille + i);
    const decalage = police.readUInt16BE(debut + 16 + 2 * taille + i);
    const adresseIndice = debut + 16 + 3 * taille + i;
    const indice = police.readUInt16BE(adresseIndice);
    for (let point = premier; point <= fin && point !== 0xffff; point++) {
      const glyphe =
        indice === 0 ? point : police.readUInt16BE(adresseIndice + indice + 2 * (point - premier));
      if (glyphe !== 0 && ((glyphe + decalage) & 0xffff) !== 0) points.add(point);
    }
  }
}

function lireFormat12(police: Buffer, debut: number, points: Set<number>): void {
  for (let i = 0; i < police.readUInt32BE(debut + 12); i++) {
    const groupe = debut + 16 + i * 12;
    const fin = police.readUInt32BE(groupe + 4);
    for (let point = police.readUInt32BE(groupe); point <= fin; point++) points.add(point);
  }
}
