import { Link } from 'react-router';
import { direCharge } from './libelles.ts';
import type { Places } from './places.ts';

/** Where the new charge starts from, as links: the form is then filled in. */
export function ChoixPlace({
  places: { postes, remplacables },
  adresse,
}: {
  places: Places;
  adresse: string;
}) {
  if (postes.length === 0 && remplacables.length === 0) return null;
  return (
    <section aria-labelledby="titre-places">
      <h2 id="titre-places">Partir d’un poste libre ou d’un remplacement</h2>
      <ul>
        {postes.map(({ id, fonction, libre }) => (
          <li key={id}>
            <Link to={`${adresse}&faire=charge&poste=${id}`}>
              Poste libre : {fonction}, {direCharge(libre, 36)}
            </Link>
          </li>
        ))}
        {remplacables.map(({ id, nom, fonction, prestees, sur }) => (
          <li key={id}>
            <Link to={`${adresse}&faire=charge&remplace=${id}`}>
              Remplacer {nom} : {fonction}, {direCharge(prestees, sur)}
            </Link>
          </li>
        ))}
      </ul>
      <p>Ou notez ci-dessous une charge hors cadre.</p>
    </section>
  );
}
