import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';

export type AnneeVie = { nom: string; debut: string; fin: string };

const PREMIERE_RENTREE_EN_AOUT = 2022;
const LUNDI = 1;

/** First days of the school years whose calendar is known, by year. */
export type Rentrees = Readonly<Record<string, string>>;

/**
 * First day of a school year. Where no calendar is known, the day the axis of a drawing needs: the last
 * Monday of August since 2022, the first of September before.
 */
export function situerRentree(annee: string, connues: Rentrees): string {
  const connue = connues[annee];
  if (connue) return connue;
  const civile = Number(annee.slice(0, 4));
  if (civile < PREMIERE_RENTREE_EN_AOUT) return `${civile}-09-01`;
  const dernier = new Date(Date.UTC(civile, 7, 31));
  const recul = (dernier.getUTCDay() - LUNDI + 7) % 7;
  return `${civile}-08-${String(31 - recul).padStart(2, '0')}`;
}

/** The school year in which a civil day falls. */
export function nommerAnnee(jour: string, connues: Rentrees): string {
  const civile = Number(jour.slice(0, 4));
  const nom = `${civile}-${String((civile + 1) % 100).padStart(2, '0')}`;
  return jour >= situerRentree(nom, connues) ? nom : decalerAnnee(nom, -1);
}

/** The school years that cover all these days, oldest first: the axis of a line of life. */
export function couvrir(jours: readonly string[], connues: Rentrees): AnneeVie[] {
  const annees = jours.map((jour) => nommerAnnee(jour, connues)).toSorted();
  const [premiere, derniere] = [annees[0], annees.at(-1)];
  const axe: AnneeVie[] = [];
  if (!premiere || !derniere) return axe;
  for (let nom = premiere; nom <= derniere; nom = decalerAnnee(nom, 1)) {
    const fin = situerRentree(decalerAnnee(nom, 1), connues);
    axe.push({ nom, debut: situerRentree(nom, connues), fin });
  }
  return axe;
}
