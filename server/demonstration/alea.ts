import { createHash } from 'node:crypto';

/** A stream of draws that depends on its key alone: same seed and same key, same draws. */
export type Alea = {
  /** A number in [0, 1[. */
  reel: () => number;
  /** An integer between two bounds, both included. */
  entier: (min: number, max: number) => number;
  chance: (probabilite: number) => boolean;
  choix: <T>(liste: readonly T[]) => T;
  /** One of the values, in proportion of its weight. */
  pondere: <T>(poids: readonly (readonly [T, number])[]) => T;
  melanger: <T>(liste: readonly T[]) => T[];
};

type Cle = readonly (string | number)[];

function empreinteDe(graine: number, cle: Cle): Buffer {
  return createHash('sha256')
    .update([graine, ...cle].join('/'))
    .digest();
}

/** An identifier in UUID form, drawn from the seed and the name of the thing. */
export function identifiantDe(graine: number, ...cle: Cle): string {
  const octets = empreinteDe(graine, cle).subarray(0, 16);
  octets[6] = (octets.readUInt8(6) & 0x0f) | 0x40;
  octets[8] = (octets.readUInt8(8) & 0x3f) | 0x80;
  return octets.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * Opens the stream of a key. Each pupil and each school has its own, so that adding a pôle or a year
 * changes nothing of what the seed gave before.
 */
export function creerAlea(graine: number, ...cle: Cle): Alea {
  const reel = sfc32(empreinteDe(graine, cle));
  const entier = (min: number, max: number) => min + Math.floor(reel() * (max - min + 1));
  const choix = <T>(liste: readonly T[]): T => {
    const rang = entier(0, liste.length - 1);
    if (rang < 0 || liste.length === 0) throw new Error('Nothing to draw from an empty list.');
    return liste[rang] as T;
  };
  return {
    reel,
    entier,
    chance: (probabilite) => reel() < probabilite,
    choix,
    pondere: (poids) => {
      let reste = reel() * poids.reduce((somme, [, p]) => somme + p, 0);
      const tire = poids.find(([, p]) => {
        reste -= p;
        return reste < 0;
      });
      return (tire ?? choix(poids))[0];
    },
    melanger: (liste) =>
      liste
        .map((valeur) => ({ valeur, rang: reel() }))
        .sort((a, b) => a.rang - b.rang)
        .map(({ valeur }) => valeur),
  };
}

/** sfc32 (PractRand): small, fast, and good enough to draw names. */
function sfc32(graine: Buffer): () => number {
  let [a, b, c, d] = [0, 4, 8, 12].map((o) => graine.readInt32LE(o)) as [number, number, number, number];
  return () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 2 ** 32;
  };
}
