import type { ReactNode } from 'react';
import { Link } from 'react-router';

export type EtapeAriane = { libelle: string; vers: string };

type PropsTitrePage = {
  /** What this page shows, and whose. Also the title of the browser tab. */
  titre: string;
  /** The pages above this one, outermost first. */
  ariane?: readonly EtapeAriane[];
  sousTitre?: ReactNode;
  /** The main action of the page. */
  action?: ReactNode;
};

/** The head of a page: breadcrumb, the only `h1`, and the main action at its right. */
export function TitrePage({ titre, ariane = [], sousTitre, action }: PropsTitrePage) {
  return (
    <header className="titre-page">
      <title>{`${titre} · Polaris`}</title>
      {ariane.length > 0 && (
        <nav aria-label="Fil d’Ariane" className="ariane">
          <ol>
            {ariane.map(({ libelle, vers }) => (
              <li key={vers}>
                <Link to={vers}>{libelle}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="titre-page-ligne">
        <div>
          <h1>{titre}</h1>
          {sousTitre && <p className="sous-titre">{sousTitre}</p>}
        </div>
        {action && <div className="titre-page-action">{action}</div>}
      </div>
    </header>
  );
}
