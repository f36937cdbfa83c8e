import { creerCompilateur } from '../compilateur.ts';
import { PAPIERS } from '../composer.ts';
import type { FaitsParModele } from '../faits-par-modele.ts';
import type { NomModele } from '../modeles.ts';
import { lireMarques, lireTexte } from './lecture.ts';

const compilateur = creerCompilateur();

/** The words that a paper really prints. */
export function lirePage<N extends NomModele>(modele: N, faits: FaitsParModele[N] | null): string {
  return lireTexte(compilateur.dessiner(modele, PAPIERS[modele](faits)));
}

/** How many pages a paper takes. */
export async function compterPages<N extends NomModele>(
  modele: N,
  faits: FaitsParModele[N] | null,
): Promise<number> {
  return lireMarques(await compilateur.rendre(modele, PAPIERS[modele](faits), { creeLe: 0 })).pages;
}
