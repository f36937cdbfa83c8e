import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';

export type AnneeVie = { nom: string; debut: string; fin: string };

const PREMIERE_RENTREE_EN_AOUT = 2022;
const LUNDI = 1;

/**
 * First day of a school year, as the axis of a drawing needs it for any year, calendars known or not:
 * the last Monday of August since 2022, the first of September before.
 */
export function situerRentree(annee: string): string {
  const civile = Number(annee.slice(0, 4));
  if (civile < PREMIERE_RENTREE_EN_AOUT) return `${civile}-09-01`;
  const dernier = new Date(Date.UTC(civile, 7, 31));
  const recul = (dernier.getUTCDay() - LUNDI + 7) % 7;
  return `${civile}-08-${String(31 - recul).padStart(2, '0')}`;
}

/** The school year in which a civil day falls. */
export function nommerAnnee(jour: string): string {
  const civile = Number(jour.slice(0, 4));
  const nom = (debut: number) => `${debut}-${String((debut + 1) % 100).padStart(2, '0')}`;
  return jour >= situerRentree(nom(civile)) ? nom(civile) : nom(civile - 1);
}

/** The school years that cover all these days, oldest first: the axis of a line of life. */
export function couvrir(jours: readonly string[]): AnneeVie[] {
  const tries = jours.toSorted();
  const [premier, dernier] = [tries[0], tries.at(-1)];
  if (!premier || !dernier) return [];
  const annees: AnneeVie[] = [];
  for (let nom = nommerAnnee(premier); nom <= nommerAnnee(dernier); nom = decalerAnnee(nom, 1)) {
    annees.push({ nom, debut: situerRentree(nom), fin: situerRentree(decalerAnnee(nom, 1)) });
  }
  return annees;
}
