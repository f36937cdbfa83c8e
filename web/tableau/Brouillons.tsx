import { Link } from 'react-router';
import { Instant } from '../composants/Valeurs.tsx';

type BrouillonVu = { brouillonId: string; titre: string; vers: string; modifieLe: string };
type PropsBrouillons = { brouillons: readonly BrouillonVu[] };

/** How many are shown at once: the dashboard is for what is to be done first. */
const MONTRES = 3;

/** What was begun and not yet recorded, last touched first. Nothing is shown when there is none. */
export function Brouillons({ brouillons }: PropsBrouillons) {
  if (brouillons.length === 0) return null;
  return (
    <section aria-labelledby="brouillons">
      <h2 id="brouillons">Brouillons à reprendre</h2>
      <Lignes brouillons={brouillons.slice(0, MONTRES)} />
      {brouillons.length > MONTRES && (
        <details>
          <summary>Voir les {brouillons.length} brouillons</summary>
          <Lignes brouillons={brouillons.slice(MONTRES)} />
        </details>
      )}
    </section>
  );
}

function Lignes({ brouillons }: PropsBrouillons) {
  return (
    <ul className="lignes">
      {brouillons.map(({ brouillonId, titre, vers, modifieLe }) => (
        <li key={brouillonId}>
          <Link to={vers}>{titre}</Link>
          <p>
            Enregistré le <Instant le={modifieLe} />, pas encore ouvert
          </p>
        </li>
      ))}
    </ul>
  );
}
