import type { Droit } from '@polaris/regles/droit.ts';
import { composer } from '@polaris/regles/equipe/composition.ts';
import { findFonction } from '@polaris/regles/equipe/fonctions.ts';
import { findFraction } from '@polaris/regles/equipe/table.ts';
import type { Ligne } from './lignes.ts';
import { lireTableAnnee } from './table.ts';

export type Collage = {
  /** What the table admits, ready to be added. */
  lignes: Pick<Ligne, 'fonction' | 'fraction'>[];
  /** What it refuses, by the number of the line as it was pasted. */
  erreurs: { numero: number; message: string }[];
};

const MAXIMUM = 200;

/**
 * Reads cells copied from a spreadsheet, a line each: function, tab (or semicolon), fraction. Names are matched as
 * the rule matches them, accents or not; each line is judged alone, so that one mistake spoils one line.
 */
export function lireCollage(texte: string, { loi, annee }: { loi: Droit; annee: string }): Collage {
  const table = lireTableAnnee(loi, annee).fonctions;
  const collage: Collage = { lignes: [], erreurs: [] };
  for (const [rang, brute] of texte.split(/\r?\n/).slice(0, MAXIMUM).entries()) {
    if (brute.trim() === '') continue;
    const [fonction = '', fraction = ''] = brute.split(/[\t;]/).map((cellule) => cellule.trim());
    const message = fraction === '' ? SANS_FRACTION : juger(fonction, fraction, { loi, annee });
    if (message) collage.erreurs.push({ numero: rang + 1, message });
    else
      collage.lignes.push({
        fonction: nommer(fonction, table),
        fraction: findFraction(fraction) ?? fraction,
      });
  }
  return collage;
}

/** The name that the lists offer, when there is one. */
function nommer(fonction: string, fonctions: Record<string, string[]>): string {
  const nom = findFonction(fonction, fonctions)?.nom;
  return nom && Object.values(fonctions).flat().includes(nom) ? nom : fonction;
}

const SANS_FRACTION = 'La fraction manque : mettez la fonction et la fraction dans deux colonnes.';

/** The sentence of the rule without the rank it speaks of: the line already has its number. */
function juger(
  fonction: string,
  fraction: string,
  { loi, annee }: { loi: Droit; annee: string },
): string | undefined {
  const { postes } = composer(loi, {
    annee,
    points: null,
    siege: true,
    soutiens: null,
    postes: [{ fonction, fraction, source: 'points' }],
  });
  const phrase = postes[0]?.refus[0]?.message.replace(/^Poste 1 : /, '');
  return phrase && phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
