import { NavLink } from 'react-router';

type PropsOnglets = {
  /** What the role may open, in the order it is shown. */
  pages: readonly { vers: string; libelle: string }[];
  annee: string;
};

/** The pages of the subject, at the top of each of them. */
export function Onglets({ pages, annee }: PropsOnglets) {
  return (
    <nav className="onglets" aria-label="Aménagements">
      <ul>
        {pages.map(({ vers, libelle }) => (
          <li key={vers}>
            <NavLink to={{ pathname: vers, search: `?annee=${annee}` }} end>
              {libelle}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
