import { Link } from 'react-router';

/** For a role whose screens do not exist yet: said as it is, with what is open. */
export function RienOuvert() {
  return (
    <div className="prose">
      <p>
        Votre rôle n’a pas encore d’écran de travail dans Polaris. Les pages publiques vous sont
        ouvertes&nbsp;: les <Link to="/regles">règles et leurs textes</Link>, et le{' '}
        <Link to="/simulateur">simulateur d’enveloppe</Link>.
      </p>
    </div>
  );
}
