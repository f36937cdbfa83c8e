import { formaterJour, type Jour } from '../commun/champs.ts';
import { formaterPeriode } from '../commun/champs-communs.ts';
import type { FaitsAccuseDerogation } from './faits.ts';

type Jours = FaitsAccuseDerogation['feuille'];

const JOUR = 86_400_000;

/** Columns of the sheet: a week a row. */
export const COLONNES_SEMAINE = [
  { titre: 'Semaine du', part: 1.5 },
  ...['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'].map((titre) => ({ titre, part: 1 })),
];

/** The sheet day by day, a week a row: the day, then its rank in the count or « – » when it does not count. */
export function enSemaines(feuille: Jours): string[][][] {
  const semaines = new Map<Jour, string[][]>();
  for (const { jour, compte } of feuille) {
    const instant = Date.parse(`${jour}T00:00:00Z`);
    const rang = (new Date(instant).getUTCDay() + 6) % 7;
    const lundi = new Date(instant - rang * JOUR).toISOString().slice(0, 10);
    const semaine = semaines.get(lundi) ?? [[formaterJour(lundi)], ...Array.from({ length: 7 }, () => [' '])];
    semaine[rang + 1] = [formaterJour(jour).slice(0, 5), compte === null ? '–' : `jour ${compte}`];
    semaines.set(lundi, semaine);
  }
  return [...semaines.values()];
}

/** Days that do not count, grouped while they follow one another for the same reason. */
export function listerNonComptes(feuille: Jours): string[] {
  const groupes: Jours[] = [];
  for (const [rang, ligne] of feuille.entries()) {
    if (ligne.compte !== null) continue;
    const avant = feuille[rang - 1];
    const courant = groupes.at(-1);
    if (courant !== undefined && avant?.compte === null && avant.motif === ligne.motif) courant.push(ligne);
    else groupes.push([ligne]);
  }
  return groupes.flatMap((groupe) => {
    const [premier, dernier] = [groupe[0], groupe.at(-1)];
    if (premier === undefined || dernier === undefined) return [];
    const quand =
      groupe.length === 1 ? `le ${formaterJour(premier.jour)}` : formaterPeriode(premier.jour, dernier.jour);
    return [`${quand} : ${premier.motif}`];
  });
}
