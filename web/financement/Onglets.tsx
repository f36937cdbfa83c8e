import { NavLink } from 'react-router';

export type PageFinancement = { vers: string; libelle: string };

type PropsOnglets = {
  /** What the role may open, in the order it is shown. */
  pages: readonly PageFinancement[];
  annee: string;
  /** Whose pages these are, for a role that sees all the pôles. */
  poleId: string | undefined;
};

/** The pages of the money of a pôle, at the top of each of them. */
export function Onglets({ pages, annee, poleId }: PropsOnglets) {
  const search = `?annee=${annee}${poleId ? `&pole=${poleId}` : ''}`;
  return (
    <nav className="onglets" aria-label="Financement">
      <ul>
        {pages.map(({ vers, libelle }) => (
          <li key={vers}>
            <NavLink to={{ pathname: vers, search }} end>
              {libelle}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
