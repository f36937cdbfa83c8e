import type { Coffre } from '../../kernel/coffre.ts';
import type { Prolongation } from './repository.ts';
import type { HorsPole } from './schema.ts';

/** The sealed texts of a prolongation, in clear; empty when nothing was written. */
export function ouvrirTextes(coffre: Coffre, p: Prolongation | null) {
  const clair = (scelle: Uint8Array | null | undefined) => (scelle ? coffre.ouvrir<string>(scelle) : '');
  return {
    presents: clair(p?.presents),
    motivation: clair(p?.motivation),
    concertation: clair(p?.concertation),
  };
}

/** The facts of an integration outside the pôle, or null. */
export function ouvrirHorsPole(coffre: Coffre, p: Prolongation | null): HorsPole | null {
  return p?.hors_pole ? coffre.ouvrir<HorsPole>(p.hors_pole) : null;
}

/** Seals a text; an empty one is left out. */
export function scellerSiRempli(coffre: Coffre, texte: string): Uint8Array | null {
  return texte === '' ? null : coffre.sceller(texte);
}
