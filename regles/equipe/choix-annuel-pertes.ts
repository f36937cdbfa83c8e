import { produit, quotient, somme } from '../nombre.ts';
import type { Ligne } from './postes.ts';
import { type TableDePoints, VINGTIEMES } from './table.ts';

const PLEIN = 20;
/** A full charge of a pôle, in 36ths, for volumes shown beside their twentieths. */
const PERIODES = 36;

/** One function in the staff of both years; volumes in 36ths. */
export type Comparaison = {
  fonction: string;
  avant: number;
  apres: number;
  ecart: number;
  definitifs: number;
  /** Charge of definitive members that the new staff no longer holds. */
  perte: number;
  pointsDeLaPerte: number;
  /** The fall of the points of the pôle, turned into a volume by the line of this function. */
  diminutionEnVolume: number;
};

type Postes = Readonly<Record<'avant' | 'apres' | 'definitifs', readonly Ligne[]>>;

/** Compares function by function; those of the first year come first. */
export function comparer(postes: Postes, table: TableDePoints, diminution: number): Comparaison[] {
  const lignes = [...postes.avant, ...postes.apres, ...postes.definitifs];
  const groupes = new Map(lignes.map(({ fonction, groupe }) => [fonction, groupe]));
  return [...groupes].map(([fonction, groupe]) => {
    const avant = vingtiemes(postes.avant, fonction);
    const apres = vingtiemes(postes.apres, fonction);
    const definitifs = vingtiemes(postes.definitifs, fonction);
    const perte = Math.max(0, definitifs - apres);
    const plein = table[groupe]?.['5/5'] ?? 0;
    return {
      fonction,
      avant: en36es(avant),
      apres: en36es(apres),
      ecart: en36es(apres - avant),
      definitifs: en36es(definitifs),
      perte: en36es(perte),
      pointsDeLaPerte: enPoints(perte, table[groupe] ?? {}),
      diminutionEnVolume: plein === 0 ? 0 : quotient(produit(diminution, PERIODES), plein, 2, 'bas'),
    };
  });
}

function vingtiemes(lignes: readonly Ligne[], fonction: string): number {
  return somme(...lignes.filter((l) => l.fonction === fonction).map((l) => l.vingtiemes));
}

function en36es(volume: number): number {
  return quotient(produit(volume, PERIODES), PLEIN, 1);
}

/** Read in the table when the volume is one of its columns; in proportion of the full charge otherwise. */
function enPoints(volume: number, ligne: TableDePoints[string]): number {
  const plein = ligne['5/5'] ?? 0;
  const reste = volume % PLEIN;
  const colonne = Object.entries(VINGTIEMES).find(([, v]) => v === reste)?.[0];
  const lus = colonne === undefined ? null : (ligne[colonne] ?? null);
  const duReste = reste === 0 ? 0 : (lus ?? quotient(produit(plein, reste), PLEIN, 2, 'haut'));
  return somme(produit(plein, (volume - reste) / PLEIN), duReste);
}
