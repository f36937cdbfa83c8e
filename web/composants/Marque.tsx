import { Link } from 'react-router';
import { Icone } from './Icone.tsx';

/** The name of the platform, leading home. */
export function Marque({ vers }: { vers: string }) {
  return (
    <Link to={vers} className="marque">
      <Icone nom="etoile" />
      Polaris
    </Link>
  );
}
