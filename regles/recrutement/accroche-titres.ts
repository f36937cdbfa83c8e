import { type FonctionsParGroupe, findFonction } from '../equipe/fonctions.ts';
import type { ValeurLue } from '../lecture.ts';
import type { Raison } from '../resultat.ts';
import type { Titre } from './accroche-faits.ts';

/** A function of the call for which the candidate holds a title; rank 0 is the best title. */
export type Possible = {
  fonction: string;
  nom: string;
  groupe: string;
  categorie: string | null;
  titre: string;
  rang: number;
  regimeTransitoire: boolean;
};

type Demande = { titres: readonly Titre[]; appel: readonly string[]; categorie: string | undefined };

type Loi = {
  ordre: readonly string[];
  categories: ValeurLue<Readonly<Record<string, string>>>;
  fonctions: ValeurLue<FonctionsParGroupe>;
};

/** The coordinator is a selection function: no recruitment function leads to it. */
const SELECTION = 'coordonnateur';

/**
 * Titles sorted from the best to the least, with why each other is left out. `inconnues` are functions of the
 * call that the table of the year does not have: nothing can be said while the call itself is unclear.
 */
export function classer(
  { titres, appel, categorie }: Demande,
  loi: Loi,
): { possibles: Possible[]; raisons: Raison[]; inconnues: Raison[] } {
  const inconnues = appel.flatMap((ecrite, rang) => refusDeLAppel(ecrite, rang, loi));
  const appelees = new Set(appel.map((ecrite) => findFonction(ecrite, loi.fonctions.valeur)?.nom));
  const raisons: Raison[] = [];
  const possibles: Possible[] = [];
  for (const [rang, t] of titres.entries()) {
    const fait = `titres[${rang}].fonction`;
    const fonction = findFonction(t.fonction, loi.fonctions.valeur);
    if (!fonction) {
      raisons.push({ ...horsTable(t.fonction), fait, reference: loi.fonctions.reference });
      continue;
    }
    const sienne = loi.categories.valeur[fonction.nom] ?? null;
    if (!appelees.has(fonction.nom)) {
      const message = `${t.fonction} (${t.titre}) : cette fonction n’est pas dans l’appel.`;
      raisons.push({ code: 'hors-appel', message, fait });
    } else if (categorie !== undefined && sienne !== categorie) {
      const message = `${t.fonction} : autre catégorie que celle demandée.`;
      raisons.push({ code: 'autre-categorie', message, fait, reference: loi.categories.reference });
    } else {
      const regimeTransitoire = t.regimeTransitoire === true;
      const place = loi.ordre.indexOf(t.titre);
      possibles.push({ ...t, ...fonction, categorie: sienne, rang: place, regimeTransitoire });
    }
  }
  return { possibles: possibles.toSorted((a, b) => a.rang - b.rang), raisons, inconnues };
}

function refusDeLAppel(ecrite: string, rang: number, { fonctions }: Loi): Raison[] {
  const fait = `fonctionsDeLAppel[${rang}]`;
  const { reference } = fonctions;
  const fonction = findFonction(ecrite, fonctions.valeur);
  if (!fonction) return [{ ...horsTable(ecrite), fait, reference }];
  if (fonction.groupe !== SELECTION) return [];
  const message = `« ${ecrite} » est une fonction de sélection. L’appel ne vise que des fonctions de recrutement : retirez-la.`;
  return [{ code: 'fonction-de-selection', message, fait, reference }];
}

function horsTable(ecrite: string): Pick<Raison, 'code' | 'message'> {
  const message = `La fonction « ${ecrite} » n’est pas dans la table des points de l’année. Corrigez son nom.`;
  return { code: 'fonction-hors-table', message };
}
