/** The subjects of the law, by the first word of the names of rules and parameters, in the order they are shown. */
export const SUJETS = {
  financement: 'Financement',
  equipe: 'Équipe',
  integration: 'Intégration permanente totale',
  prolongation: 'Prolongation',
  tardif: 'Après le 30 septembre',
  arret: 'Fin d’une intégration',
  retour: 'Retour au spécialisé',
  dossier: 'Dossiers et pièces',
  amenagements: 'Aménagements raisonnables',
  delais: 'Délais',
  recrutement: 'Recrutement',
  statut: 'Statut du personnel',
  doc12: 'Doc 12 et CF12',
  structure: 'Structure des pôles',
} as const satisfies Record<string, string>;

/** Groups what has a dotted name by subject; a subject without anything is left out. */
export function grouper<T>(choses: readonly T[], nom: (chose: T) => string): Map<string, T[]> {
  const groupes = new Map<string, T[]>();
  for (const cle of Object.keys(SUJETS)) {
    const siennes = choses.filter((chose) => nom(chose).startsWith(`${cle}.`));
    if (siennes.length > 0) groupes.set(cle, siennes);
  }
  return groupes;
}

/** The title of a subject. */
export function titreSujet(cle: string): string {
  return Object.hasOwn(SUJETS, cle) ? SUJETS[cle as keyof typeof SUJETS] : cle;
}

/** Small letters without accents, to search. */
function normaliser(texte: string): string {
  return texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a text holds every word of a search. */
export function repond(texte: string, recherche: string): boolean {
  const cherche = normaliser(texte);
  return normaliser(recherche)
    .split(/\s+/)
    .every((mot) => cherche.includes(mot));
}
