import { NavLink } from 'react-router';
import { Icone } from './Icone.tsx';

export type EntreeNavigation = {
  vers: string;
  libelle: string;
  /** How many things wait there; nothing is shown for zero. */
  enAttente?: number;
};

type PropsNavigation = { entrees: readonly EntreeNavigation[]; annee: string };

/**
 * The same list twice: beside the page on wide screens, folded in a native disclosure on phones. The
 * stylesheet hides one of them from everybody, assistive technology included.
 */
export function Navigation(props: PropsNavigation) {
  return (
    <>
      <nav className="navigation" aria-label="Navigation principale">
        <Liste {...props} />
      </nav>
      <details className="navigation-repliee">
        <summary>
          <Icone nom="menu" />
          Menu
        </summary>
        <nav aria-label="Navigation principale">
          <Liste {...props} />
        </nav>
      </details>
    </>
  );
}

function Liste({ entrees, annee }: PropsNavigation) {
  return (
    <ul>
      {entrees.map(({ vers, libelle, enAttente }) => (
        <li key={vers}>
          <NavLink to={{ pathname: vers, search: `?annee=${annee}` }}>
            {libelle}
            {enAttente ? (
              <span className="compteur">
                {enAttente}
                <span className="invisible"> en attente</span>
              </span>
            ) : null}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
