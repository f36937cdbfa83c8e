import { Link } from 'react-router';

type PropsFeuilleter = { page: number; suite: boolean };

/** The way to newer and older entries, for a list that grows too fast to be counted. */
export function Feuilleter({ page, suite }: PropsFeuilleter) {
  if (page === 1 && !suite) return null;
  return (
    <nav className="pagination" aria-label="Pages">
      <p>Page {page}</p>
      <ul>
        {page > 1 && (
          <li>
            <Link to={`?page=${page - 1}`} rel="prev">
              Entrées plus récentes
            </Link>
          </li>
        )}
        {suite && (
          <li>
            <Link to={`?page=${page + 1}`} rel="next">
              Entrées plus anciennes
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
