import { Link } from 'react-router';
import { Instant } from '../composants/Valeurs.tsx';

type PropsBrouillons = { brouillons: readonly { brouillonId: string; eleve: string; modifieLe: string }[] };

/** What was begun and not yet recorded. Nothing is shown when there is none. */
export function Brouillons({ brouillons }: PropsBrouillons) {
  if (brouillons.length === 0) return null;
  return (
    <section aria-labelledby="brouillons">
      <h2 id="brouillons">Brouillons à reprendre</h2>
      <ul className="lignes">
        {brouillons.map(({ brouillonId, eleve, modifieLe }) => (
          <li key={brouillonId}>
            <Link to={`/ipt/nouvelle?brouillon=${brouillonId}`}>Première intégration, {eleve}</Link>
            <p>
              Enregistré le <Instant le={modifieLe} />, pas encore ouverte
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
