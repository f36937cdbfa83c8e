import type { Droit } from '../droit.ts';
import { lireSiConnue } from '../lecture.ts';
import { difference, formater, produit, somme } from '../nombre.ts';
import type { Etape, Raison } from '../resultat.ts';
import type { Ligne } from './postes.ts';

/** Figures that a text prints and that its own table contradicts (EQU-2). */
export const PARAMETRES_IMPRIMES = [
  'equipe.imprime.exemple-circulaire',
  'equipe.imprime.coordonnateur',
] as const;

type Imprime = { fonction: string; fraction: string; points: number };

/** For each post of the staff that a text prints otherwise: the two figures, and why one is retained. */
export function lireImprimes(
  lignes: readonly Ligne[],
  droit: Droit,
  jour: string,
  total: number,
): { etapes: Etape[]; raisons: Raison[] } {
  const etapes: Etape[] = [];
  const raisons: Raison[] = [];
  for (const id of PARAMETRES_IMPRIMES) {
    const lu = lireSiConnue<Imprime>(droit, jour, id);
    if (!lu) continue;
    const { fonction, fraction, points } = lu.valeur;
    const touchees = lignes.filter((l) => l.fonction === fonction && l.fraction === fraction);
    const table = touchees[0]?.points;
    if (table === undefined) continue;
    const ecart = produit(touchees.length, difference(points, table));
    const message = [
      `${fonction}, ${fraction.replace('.', ',')} : ${lu.reference.titre} (${lu.reference.article}) imprime ${formater(points)} points, la table donne ${formater(table)}, qui est retenu.`,
      `Total imprimé : ${formater(somme(total, ecart))} ; total selon la table : ${formater(total)}.`,
      lu.etape.note ?? '',
    ].join(' ');
    raisons.push({ code: 'valeur-imprimee-differente', message: message.trim(), reference: lu.reference });
    etapes.push({ ...lu.etape, valeur: points, unite: 'points', note: message.trim() });
  }
  return { etapes, raisons };
}
