import type { Droit } from '@polaris/regles/droit.ts';
import type { Alea } from './alea.ts';
import { bornes, jourDeClasse } from './calendrier.ts';
import { palier } from './cursus.ts';
import { type AnneeDeVie, PREMIERE_COHORTE, type Vie } from './vie.ts';

/** A stay in one ordinary school: one integration, one protocol. */
export type Episode = {
  annees: readonly AnneeDeVie[];
  debut: string;
  /** Null while it runs in the last year shown. */
  fin: string | null;
  motif: string | null;
};

/**
 * Cuts a path into the integrations the pôle follows, up to the last year shown: a change of level is a
 * change of school, hence a new protocol (décret du 03/03/2004, art. 140). What ran before the pôles is
 * in the path only, and continues the day they opened.
 */
export function decouper(droit: Droit, alea: Alea, vie: Vie, derniere: number): Episode[] {
  const groupes = new Map<string, AnneeDeVie[]>();
  for (const annee of vie.annees) {
    if (annee.civile < PREMIERE_COHORTE || annee.civile > derniere) continue;
    const { niveau } = palier(annee.rang);
    groupes.set(niveau, [...(groupes.get(niveau) ?? []), annee]);
  }
  const finDeVie = vie.annees.at(-1)?.civile ?? 0;
  return [...groupes.values()].map((annees, rang, tous) => {
    const premiere = civileDe(annees.at(0));
    const ultime = civileDe(annees.at(-1));
    const debut =
      rang === 0 && vie.tardif ? debutTardif(droit, alea, premiere) : bornes(droit, premiere).rentree;
    const change = rang < tous.length - 1;
    const termine = !change && finDeVie === ultime && ultime < derniere;
    return {
      annees,
      debut,
      fin: change || termine ? dateDeFin(droit, alea, ultime, termine && vie.fin.enCoursDAnnee) : null,
      motif: change ? 'Changement d’école avec le niveau' : termine ? vie.fin.motif : null,
    };
  });
}

function civileDe(annee: AnneeDeVie | undefined): number {
  if (!annee) throw new Error('An episode holds at least one school year.');
  return annee.civile;
}

/** A day of class in the first half of October. */
function debutTardif(droit: Droit, alea: Alea, civile: number): string {
  return jourDeClasse(droit, `${civile}-10-${String(alea.entier(1, 14)).padStart(2, '0')}`);
}

function dateDeFin(droit: Droit, alea: Alea, civile: number, enCoursDAnnee: boolean): string {
  if (!enCoursDAnnee) return bornes(droit, civile).dernierJour;
  const mois = String(alea.entier(1, 5)).padStart(2, '0');
  return jourDeClasse(droit, `${civile + 1}-${mois}-${String(alea.entier(8, 26)).padStart(2, '0')}`);
}
