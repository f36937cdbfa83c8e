import { lirePage } from '../composants/Pagination.tsx';
import { lireTri } from '../composants/Tri.tsx';

const NIVEAUX = ['maternel', 'primaire', 'secondaire'] as const;
const MANQUES = ['sections', 'signatures', 'rien'] as const;
const TRIABLES = ['nom', 'ecole', 'debut', 'naissance', 'manque'] as const;
const IDENTIFIANT = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const LONGUEUR_RECHERCHE = 80;

/**
 * The filters of the list as the address says them. What is empty or makes no sense is left out, so that
 * an old or mistyped link shows the list instead of an error.
 */
export function lireFiltres(parametres: URLSearchParams) {
  const parmi = <T extends string>(nom: string, valeurs: readonly T[]) =>
    valeurs.find((valeur) => valeur === parametres.get(nom));
  const tri = lireTri(parametres, TRIABLES);
  const ecoleId = parametres.get('ecoleId') ?? '';
  const niveau = parmi('niveau', NIVEAUX);
  const manque = parmi('manque', MANQUES);
  return {
    recherche: (parametres.get('recherche') ?? '').trim().slice(0, LONGUEUR_RECHERCHE),
    ...(IDENTIFIANT.test(ecoleId) ? { ecoleId } : {}),
    ...(niveau ? { niveau } : {}),
    ...(manque ? { manque } : {}),
    tri: TRIABLES.find((colonne) => colonne === tri?.colonne) ?? 'nom',
    sens: tri?.sens ?? 'asc',
    page: Math.min(lirePage(parametres), 10_000),
  } as const;
}

export type FiltresVue = ReturnType<typeof lireFiltres>;

/** Whether anything narrows the list. */
export function estFiltree({ recherche, ecoleId, niveau, manque }: FiltresVue): boolean {
  return recherche !== '' || [ecoleId, niveau, manque].some((filtre) => filtre !== undefined);
}
