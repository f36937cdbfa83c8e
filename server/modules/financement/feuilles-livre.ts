import type { Colonne, Feuille } from '../../tableur/classeur.ts';
import type { LigneFigee } from './instantane.ts';
import type { Budgets } from './livre.ts';
import { nommerMouvement } from './phrases-livre.ts';
import { cumuler } from './vue-livre.ts';

type ALaDate = Pick<Budgets, 'points' | 'total' | 'lignes'> & { libelles: Partial<Record<string, string>> };

const COLONNES_BUDGETS: readonly Colonne[] = [
  { titre: 'Budget', genre: 'texte', largeur: 10 },
  { titre: 'Ce qu’il contient', genre: 'texte', largeur: 42 },
  { titre: 'Mouvements', genre: 'entier' },
  { titre: 'Points', genre: 'nombre' },
];

/** The sums by budget, then the total. */
export function feuilleBudgets({ points, total, lignes, libelles }: ALaDate): Feuille {
  const parBudget = (['A', 'B', 'C'] as const).map((nom) => [
    nom,
    libelles[nom] ?? '',
    lignes.filter(({ budget }) => budget === nom).length,
    points[nom],
  ]);
  return {
    nom: 'Budgets',
    colonnes: COLONNES_BUDGETS,
    lignes: [...parBudget, ['Total', '', lignes.length, total]],
  };
}

const COLONNES_MOUVEMENTS: readonly Colonne[] = [
  { titre: 'Budget', genre: 'texte', largeur: 10 },
  { titre: 'Mouvement', genre: 'texte', largeur: 52 },
  { titre: 'Points', genre: 'nombre' },
  { titre: 'Total après', genre: 'nombre' },
  { titre: 'Effet', genre: 'jour' },
  { titre: 'Connu le', genre: 'instant' },
  { titre: 'Encodé par', genre: 'texte' },
  { titre: 'Règle', genre: 'texte' },
  { titre: 'Version du droit', genre: 'texte', largeur: 18 },
  { titre: 'Annulé', genre: 'texte', largeur: 10 },
];

/** Every movement known by then, with the total after it. */
export function feuilleMouvements({ lignes }: Pick<ALaDate, 'lignes'>): Feuille {
  const connues = new Set(lignes.map(({ id }) => id));
  return {
    nom: 'Mouvements',
    colonnes: COLONNES_MOUVEMENTS,
    lignes: cumuler(lignes).map((l) => [
      l.budget,
      nommerMouvement(l),
      l.points,
      l.cumul,
      l.effetLe,
      Temporal.Instant.fromEpochMilliseconds(l.connuLe.getTime()),
      l.auteur,
      l.regle,
      l.droitVersion,
      l.contreParId && connues.has(l.contreParId) ? 'oui' : '',
    ]),
  };
}

const COLONNES_FIGEES: readonly Colonne[] = [
  { titre: 'Nom', genre: 'texte' },
  { titre: 'Prénom', genre: 'texte' },
  { titre: 'Niveau', genre: 'texte', largeur: 14 },
  { titre: 'Début de l’intégration', genre: 'jour', largeur: 22 },
  { titre: 'Première intégration', genre: 'jour', largeur: 22 },
  { titre: 'Points', genre: 'nombre' },
];

/** The list of the IPT as the pôle validated it. */
export function feuilleBudgetValide(lignes: readonly LigneFigee[]): Feuille {
  return {
    nom: 'Budget validé au 30-09',
    colonnes: COLONNES_FIGEES,
    lignes: lignes.map((l) => [l.nom, l.prenom, l.niveau, l.debut, l.premierDebut, l.points]),
  };
}
