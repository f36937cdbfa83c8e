import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { valeurLe } from '../regles/histoire.ts';

/** The points of one group of functions in a year, fraction by fraction; null is a forbidden fraction. */
export type LigneTable = { groupe: string; fonctions: string[]; points: Record<string, number | null> };

/** The table of points of a school year, and the functions it names. */
export function lireTable(
  { parametres, calendriers }: Sortie<'calculs.listerParametres'>,
  annee: string,
): LigneTable[] {
  const rentree = calendriers.find((c) => c.annee === annee)?.rentree;
  const lire = (id: string) => {
    const parametre = parametres.find((p) => p.id === id);
    return parametre && rentree ? valeurLe(parametre, rentree)?.valeur : undefined;
  };
  const points = (lire('equipe.points') ?? {}) as Record<string, LigneTable['points']>;
  const fonctions = (lire('equipe.fonctions') ?? {}) as Record<string, string[]>;
  return Object.entries(points).map(([groupe, ligne]) => ({
    groupe,
    fonctions: fonctions[groupe] ?? [groupe],
    points: ligne,
  }));
}
