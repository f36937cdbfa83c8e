import { Link, useLocation } from 'react-router';
import { formaterNombre } from './formats.ts';

const TAILLE_PAGE = 50;

/** Reads `?page=3`; anything that is not a page number is the first page. */
export function lirePage(parametres: URLSearchParams): number {
  const page = Number(parametres.get('page') ?? 1);
  return Number.isSafeInteger(page) && page >= 1 ? page : 1;
}

type PropsPagination = { id: string; page: number; total: number; taille?: number };

/** « 51 à 100 sur 160 », and the links to what is before and after. */
export function Pagination({ id, page, total, taille = TAILLE_PAGE }: PropsPagination) {
  const { search } = useLocation();
  const derniere = Math.max(1, Math.ceil(total / taille));
  const debut = (page - 1) * taille + 1;
  const adresse = (cible: number) => {
    const parametres = new URLSearchParams(search);
    parametres.set('page', String(cible));
    return `?${parametres}`;
  };
  return (
    <nav className="pagination" aria-label="Pages">
      <p id={id}>
        {formaterNombre(debut)} à {formaterNombre(Math.min(page * taille, total))} sur {formaterNombre(total)}
      </p>
      {derniere > 1 && (
        <ul>
          {page > 1 && (
            <li>
              <Link to={adresse(page - 1)} rel="prev">
                Page précédente
              </Link>
            </li>
          )}
          <li aria-current="page">
            Page {page} sur {derniere}
          </li>
          {page < derniere && (
            <li>
              <Link to={adresse(page + 1)} rel="next">
                Page suivante
              </Link>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}
