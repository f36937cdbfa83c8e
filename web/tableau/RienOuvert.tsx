import { Link } from 'react-router';

/** For a role whose dashboard does not exist yet: said as it is, with what is open. */
export function RienOuvert() {
  return (
    <div className="prose">
      <p>
        Votre rôle n’a pas encore de tableau de bord dans Polaris&nbsp;: le menu montre ce qui vous est
        ouvert. Tout le monde peut lire les <Link to="/regles">règles et leurs textes</Link> et employer le{' '}
        <Link to="/simulateur">simulateur d’enveloppe</Link>.
      </p>
    </div>
  );
}
