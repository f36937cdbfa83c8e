import type { ItemGrille, TrancheGrille } from '../../db/schema.ts';

export type Grille = {
  id: string;
  numero: number;
  titre: string;
  depuis: string;
  ageMin: number | null;
  ageMax: number | null;
  essai: boolean;
  items: readonly ItemGrille[];
  tranches: readonly TrancheGrille[];
};

/** Answers by key of item: the score chosen. */
export type Reponses = Readonly<Record<string, number>>;

export type Cotation = { total: number; tranche: TrancheGrille | null; points: number };

/** Sentences by key of item, for each answer that is missing or is not one of the grid. */
export function verifierReponses(grille: Grille, reponses: Reponses): Record<string, string> {
  const fautes = grille.items
    .filter(({ cle, choix }) => !choix.some(({ score }) => score === reponses[cle]))
    .map(({ cle, libelle }) => [cle, `Choisissez une réponse : ${libelle}.`] as const);
  return Object.fromEntries(fautes);
}

/**
 * Adds the scores and reads the bracket. Below the first bracket the scale gives no point. Answers that
 * the grid does not ask are left out.
 */
export function coter({ items, tranches }: Pick<Grille, 'items' | 'tranches'>, reponses: Reponses): Cotation {
  const total = items.reduce((somme, { cle }) => somme + (reponses[cle] ?? 0), 0);
  const tranche = tranches.toSorted((a, b) => b.des - a.des).find(({ des }) => des <= total) ?? null;
  return { total, tranche, points: tranche?.points ?? 0 };
}

/**
 * The grid that applies to a pupil of that age in a school year: the most recent of those published whose
 * bracket of age admits it; between two of the same year, the one written last. Null when there is none.
 */
export function choisirGrille<G extends Grille>(grilles: readonly G[], annee: string, age: number): G | null {
  const [premiere] = grilles
    .filter((g) => g.depuis <= annee && (g.ageMin ?? 0) <= age && age <= (g.ageMax ?? Infinity))
    .toSorted((a, b) => b.depuis.localeCompare(a.depuis) || b.numero - a.numero);
  return premiere ?? null;
}

/** Age in whole years on a day. */
export function ageLe(naissance: string, jour: string): number {
  return Temporal.PlainDate.from(naissance).until(jour, { largestUnit: 'years' }).years;
}

export type Bornes = { minimum: number; maximum: number };

/** What still prevents a grid from being published, one sentence each, by field. */
export function verifierGrille(
  { items, tranches }: Pick<Grille, 'items' | 'tranches'>,
  bornes: Bornes,
): Record<string, string> {
  const fautes: Record<string, string> = {};
  if (items.length === 0) fautes.items = 'Écrivez au moins une question.';
  if (tranches.length === 0) fautes.tranches = 'Écrivez au moins une tranche de points.';
  const hors = tranches.find(({ points }) => points < bornes.minimum || points > bornes.maximum);
  if (hors) {
    fautes.tranches = `Une tranche donne ${hors.points} points : chaque tranche donne de ${bornes.minimum} à ${bornes.maximum} points.`;
  }
  const croissantes = tranches.toSorted((a, b) => a.des - b.des);
  if (croissantes.some((t, rang) => rang > 0 && t.points <= (croissantes[rang - 1]?.points ?? 0))) {
    fautes.tranches = 'Un total plus élevé donne plus de points : vérifiez l’ordre des tranches.';
  }
  const maximum = items.reduce((somme, { choix }) => somme + Math.max(...choix.map((c) => c.score)), 0);
  if (items.length > 0 && tranches.some(({ des }) => des > maximum)) {
    fautes.tranches = `Une tranche commence au-delà du total le plus élevé, ${maximum}. Corrigez-la.`;
  }
  return fautes;
}
