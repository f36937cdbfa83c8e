import { Link } from 'react-router';

/** The ways to what concerns a whole school year. */
export function VersAnnee({ annee }: { annee: string }) {
  return (
    <nav aria-label={`L’année ${annee}`}>
      <ul className="vers-annee">
        <li>
          <Link to={`/rentree?annee=${annee}`}>Rentrée {annee}</Link>
        </li>
        <li>
          <Link to={`/integrations/liste?annee=${annee}`}>Liste du 30 septembre</Link>
        </li>
        <li>
          <Link to={`/fin-d-annee?annee=${annee}`}>Fin de l’année {annee}</Link>
        </li>
      </ul>
    </nav>
  );
}
