import { MODELES, type Modele, type NomModele } from '../../documents/index.ts';

export const CLES_MODELES = Object.keys(MODELES) as [NomModele, ...NomModele[]];

/** What a paper is called; the name of its template when it is known no more. */
export function titreModele(modele: string): string {
  const modeles: Readonly<Record<string, Modele>> = MODELES;
  return Object.hasOwn(modeles, modele) ? (modeles[modele]?.titre ?? modele) : modele;
}
