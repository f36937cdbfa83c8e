import { Link, useLocation } from 'react-router';

export type Tri = { colonne: string; sens: 'asc' | 'desc' };

/** Reads `?tri=nom&sens=desc`; a column that is not in the list is ignored. */
export function lireTri(parametres: URLSearchParams, triables: readonly string[]): Tri | undefined {
  const colonne = parametres.get('tri');
  if (!colonne || !triables.includes(colonne)) return undefined;
  return { colonne, sens: parametres.get('sens') === 'desc' ? 'desc' : 'asc' };
}

type PropsEnteteTriable = {
  id: string;
  titre: string;
  nombre?: boolean;
  triable?: boolean;
  tri: Tri | undefined;
};

/** The head of a column; a link when the column can be sorted. */
export function EnteteTriable({ id, titre, nombre, triable, tri }: PropsEnteteTriable) {
  const { search } = useLocation();
  const actif = tri?.colonne === id ? tri.sens : undefined;
  const classe = nombre ? 'nombre' : undefined;
  if (!triable) {
    return (
      <th scope="col" className={classe}>
        {titre}
      </th>
    );
  }
  const parametres = new URLSearchParams(search);
  parametres.set('tri', id);
  parametres.set('sens', actif === 'asc' ? 'desc' : 'asc');
  parametres.delete('page');
  return (
    <th scope="col" className={classe} aria-sort={actif && (actif === 'asc' ? 'ascending' : 'descending')}>
      <Link to={`?${parametres}`} preventScrollReset className={`tri tri-${actif ?? 'aucun'}`}>
        {titre}
      </Link>
    </th>
  );
}
