import type { Droit } from '../droit.ts';
import { cadre } from './cadre.ts';
import { PARAMETRES_DES_OBSTACLES } from './composition.ts';

/**
 * The part of the law that composing a staff reads, in one school year: small enough to travel to a browser,
 * which then answers as the server does.
 */
export function droitDuCadre(droit: Droit, annee: string): Droit {
  const parametres = choisir(droit.parametres, [...cadre.parametres, ...PARAMETRES_DES_OBSTACLES]);
  const cites = Object.values(parametres).flatMap(({ valeurs }) => valeurs.map(({ texte }) => texte));
  return {
    parametres,
    textes: choisir(droit.textes, cites),
    calendriers: choisir(droit.calendriers, [annee]),
    version: droit.version,
  };
}

function choisir<T>(table: Readonly<Record<string, T>>, cles: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(table).filter(([cle]) => cles.includes(cle)));
}
