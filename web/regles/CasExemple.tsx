import { Link } from 'react-router';
import type { CasVu } from './cas.ts';

/** The golden cases: sentences that are played at each verification of the law. */
export function CasExemple({ cas }: { cas: readonly CasVu[] }) {
  return (
    <section>
      <h2>Cas d’exemple</h2>
      <p>Chaque phrase est vérifiée avec le calcul lui-même, à chaque changement de la plateforme.</p>
      <ol className="cas">
        {cas.map(({ phrase, article, faits, attendu, essai }) => (
          <li key={phrase}>
            <p className="cas-phrase">{phrase}</p>
            <p className="cas-faits">{faits.join(' · ')}</p>
            <p>
              <strong>{attendu}</strong> <small>{article}</small>{' '}
              <Link to={essai}>
                Essayer<span className="invisible"> : {phrase}</span>
              </Link>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
