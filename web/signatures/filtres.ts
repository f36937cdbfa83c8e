import type { Entree } from '@polaris/server/kernel/registre.ts';
import { GENRES, PARTIES } from './libelles.ts';

export type Filtres = Pick<Entree<'signatures.listerAttentes'>, 'genre' | 'partie'>;

/** The filters of the list as the address says them; what makes no sense is left out. */
export function lireFiltres(parametres: URLSearchParams): Filtres {
  const parmi = (nom: string, table: Readonly<Record<string, string>>) =>
    Object.keys(table).find((cle) => cle === parametres.get(nom));
  const genre = parmi('genre', GENRES) as Filtres['genre'];
  const partie = parmi('partie', PARTIES) as Filtres['partie'];
  return { ...(genre ? { genre } : {}), ...(partie ? { partie } : {}) };
}

/** The answers ticked in the list, each `acte partie`. */
export function lireCoches(formulaire: FormData): { acteId: string; partie: string }[] {
  return formulaire
    .getAll('attente')
    .filter((valeur) => typeof valeur === 'string')
    .map((valeur) => {
      const [acteId = '', partie = ''] = valeur.split(' ');
      return { acteId, partie };
    });
}
