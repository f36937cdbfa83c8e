import { NavLink } from 'react-router';

export type PageOnglet = { vers: string; libelle: string };

type PropsOnglets = {
  /** What these pages are about, for whoever does not see them. */
  nom: string;
  /** What the role may open, in the order it is shown. */
  pages: readonly PageOnglet[];
  /** What of the address stays from one page to the next: the school year, whose pages these are. */
  garde: Readonly<Record<string, string | undefined>>;
};

/** Pages of one subject, at the top of each of them. */
export function Onglets({ nom, pages, garde }: PropsOnglets) {
  const gardees = Object.entries(garde).filter((paire): paire is [string, string] => paire[1] !== undefined);
  const search = `?${new URLSearchParams(gardees)}`;
  return (
    <nav className="onglets" aria-label={nom}>
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
