import { crc32, deflateSync } from 'node:zlib';

/** An image, three bytes a point. */
export type Image = { largeur: number; hauteur: number; points: Uint8Array };

/** Space between two pages, in points. */
const ECART = 6;
const GRIS = 0xc8;
/** Steps of a channel, tried until the image has at most 256 colours. */
const PAS = [17, 34, 51, 85] as const;

/** Reads a binary PPM (P6, 255), as `pdftoppm` writes it. */
export function lirePpm(octets: Buffer): Image {
  const entete = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(octets.toString('latin1', 0, 40));
  if (entete === null) throw new Error('Image illisible : PPM P6 attendu.');
  return {
    largeur: Number(entete[1]),
    hauteur: Number(entete[2]),
    points: octets.subarray(entete[0].length),
  };
}

/** Puts images side by side on grey. */
export function juxtaposer(images: readonly Image[]): Image {
  const largeur = images.reduce((somme, image) => somme + image.largeur + ECART, ECART);
  const hauteur = Math.max(...images.map((image) => image.hauteur)) + 2 * ECART;
  const points = new Uint8Array(largeur * hauteur * 3).fill(GRIS);
  let gauche = ECART;
  for (const image of images) {
    for (let y = 0; y < image.hauteur; y++) {
      const ligne = image.points.subarray(y * image.largeur * 3, (y + 1) * image.largeur * 3);
      points.set(ligne, ((y + ECART) * largeur + gauche) * 3);
    }
    gauche += image.largeur + ECART;
  }
  return { largeur, hauteur, points };
}

/** Writes a PNG with a palette: colours are rounded until 256 are enough. */
export function ecrirePng(image: Image): Buffer {
  const { couleurs, indices } = reduire(image);
  const lignes = Buffer.alloc(image.hauteur * (image.largeur + 1));
  for (let y = 0; y < image.hauteur; y++) {
    lignes.set(indices.subarray(y * image.largeur, (y + 1) * image.largeur), y * (image.largeur + 1) + 1);
  }
  const entete = Buffer.alloc(13);
  entete.writeUInt32BE(image.largeur, 0);
  entete.writeUInt32BE(image.hauteur, 4);
  entete.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    morceau('IHDR', entete),
    morceau('PLTE', Buffer.from(couleurs.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]))),
    morceau('IDAT', deflateSync(lignes, { level: 9 })),
    morceau('IEND', Buffer.alloc(0)),
  ]);
}

function reduire({ points }: Image): { couleurs: number[]; indices: Uint8Array } {
  for (const pas of PAS) {
    const rang = new Map<number, number>();
    const indices = new Uint8Array(points.length / 3);
    const arrondi = (valeur = 255) => Math.round(valeur / pas) * pas;
    for (let i = 0; i < indices.length; i++) {
      const [r, v, b] = [arrondi(points[i * 3]), arrondi(points[i * 3 + 1]), arrondi(points[i * 3 + 2])];
      const couleur = (r << 16) | (v << 8) | b;
      const connu = rang.get(couleur) ?? rang.size;
      rang.set(couleur, connu);
      indices[i] = connu;
    }
    if (rang.size <= 256) return { couleurs: [...rang.keys()], indices };
  }
  throw new Error('Trop de couleurs pour une palette.');
}

function morceau(nom: string, contenu: Buffer): Buffer {
  const corps = Buffer.concat([Buffer.from(nom, 'latin1'), contenu]);
  const cadre = Buffer.alloc(corps.length + 8);
  cadre.writeUInt32BE(contenu.length, 0);
  cadre.set(corps, 4);
  cadre.writeUInt32BE(crc32(corps), corps.length + 4);
  return cadre;
}
