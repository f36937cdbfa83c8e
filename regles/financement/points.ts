import type { ValeurLue } from '../lecture.ts';
import { arrondir, formater, produit } from '../nombre.ts';
import type { Etape } from '../resultat.ts';

/** As the parameters of rounding write it; « aucun » is the other value. */
const A_L_UNITE = "à l'unité la plus proche";

/** Points once the written rounding, if any, is applied; `aucun` keeps the fraction, shown as such. */
export function appliquerArrondi(points: number, arrondi: string): number {
  return arrondi === A_L_UNITE ? arrondir(points) : points;
}

/** The amount in euros of a number of points, with its step of explanation. */
export function enEuros(points: number, valeurDuPoint: ValeurLue<number>): { euros: number; etape: Etape } {
  const euros = produit(points, valeurDuPoint.valeur);
  return {
    euros,
    etape: {
      libelle: 'En euros',
      valeur: euros,
      unite: 'euros',
      operation: `${formater(points)} × ${formater(valeurDuPoint.valeur)}`,
      enfants: [valeurDuPoint.etape],
    },
  };
}
