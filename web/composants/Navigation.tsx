import { NavLink, useLocation } from 'react-router';
import { Icone } from './Icone.tsx';

export type EntreeNavigation = { vers: string; libelle: string };

type PropsNavigation = {
  /** Places of work, nine at most. */
  travail: readonly EntreeNavigation[];
  /** What is needed now and then: folded, and open on its own pages. */
  outils: readonly EntreeNavigation[];
  annee: string;
};

/**
 * The same list twice: beside the page on wide screens, folded in a native disclosure on phones. The
 * stylesheet hides one of them from everybody, assistive technology included.
 */
export function Navigation(props: PropsNavigation) {
  return (
    <>
      <nav className="navigation" aria-label="Navigation principale">
        <div className="navigation-fixe">
          <Listes {...props} />
        </div>
      </nav>
      <details className="navigation-repliee">
        <summary>
          <Icone nom="menu" />
          Menu
        </summary>
        <nav aria-label="Navigation principale">
          <Listes {...props} />
        </nav>
      </details>
    </>
  );
}

function Listes({ travail, outils, annee }: PropsNavigation) {
  const { pathname } = useLocation();
  return (
    <>
      <Liste entrees={travail} annee={annee} />
      <details className="navigation-outils" open={outils.some(({ vers }) => pathname.startsWith(vers))}>
        <summary>Outils</summary>
        <Liste entrees={outils} annee={annee} />
      </details>
    </>
  );
}

function Liste({ entrees, annee }: { entrees: readonly EntreeNavigation[]; annee: string }) {
  return (
    <ul>
      {entrees.map(({ vers, libelle }) => (
        <li key={vers}>
          <NavLink to={{ pathname: vers, search: `?annee=${annee}` }}>{libelle}</NavLink>
        </li>
      ))}
    </ul>
  );
}
