import { Link } from 'react-router';

export function PiedPage() {
  return (
    <footer className="pied-page">
      <p>Polaris, la plateforme ouverte des pôles territoriaux.</p>
      <ul>
        <li>
          <Link to="/regles">Règles et textes</Link>
        </li>
        <li>
          <Link to="/appels">Appels à candidatures</Link>
        </li>
        <li>
          <Link to="/affichage">Affichage et raccourcis</Link>
        </li>
      </ul>
    </footer>
  );
}
