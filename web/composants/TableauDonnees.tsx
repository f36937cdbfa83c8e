import type { ReactNode } from 'react';
import { useId } from 'react';
import { Pagination } from './Pagination.tsx';
import { EnteteTriable, type Tri } from './Tri.tsx';

export type Colonne<T> = {
  /** Also the value of `tri` in the address. */
  id: string;
  titre: string;
  cellule: (ligne: T) => ReactNode;
  /** Figures are right-aligned. */
  nombre?: boolean;
  /** Kept on one line: a date, a type, a state. */
  court?: boolean;
  triable?: boolean;
  /** The column that names the row; one per table. */
  entete?: boolean;
};

type PropsTableauDonnees<T> = {
  /** What the table lists; read before it and shown above it. */
  legende: ReactNode;
  colonnes: readonly Colonne<T>[];
  lignes: readonly T[];
  cle: (ligne: T) => string;
  tri?: Tri | undefined;
  /** Number of rows in all and the page shown (from 1); absent, the table is whole. */
  pagination?: { page: number; total: number; taille?: number };
  /** Shown instead of the table when it has no row: what will come here, and how. */
  vide: ReactNode;
  /** Sums, by column id. */
  sommes?: Readonly<Record<string, ReactNode>>;
};

/** A table of data. Order and page are links, so part of the address. On a phone each row becomes a sheet. */
export function TableauDonnees<T>(props: PropsTableauDonnees<T>) {
  const { legende, colonnes, lignes, cle, tri, pagination, vide, sommes } = props;
  const id = useId();
  if (lignes.length === 0) return <div className="tableau-vide">{vide}</div>;
  return (
    <div className="tableau">
      <table aria-describedby={pagination ? `${id}-pages` : undefined}>
        <caption>{legende}</caption>
        <thead>
          <tr>
            {colonnes.map((colonne) => (
              <EnteteTriable key={colonne.id} {...colonne} tri={tri} />
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr key={cle(ligne)}>
              {colonnes.map((colonne) => (
                <Cellule key={colonne.id} {...colonne}>
                  {colonne.cellule(ligne)}
                </Cellule>
              ))}
            </tr>
          ))}
        </tbody>
        {sommes && <Pied colonnes={colonnes} sommes={sommes} />}
      </table>
      {pagination && <Pagination id={`${id}-pages`} {...pagination} />}
    </div>
  );
}

type PropsCellule = Pick<Colonne<never>, 'titre' | 'entete' | 'nombre' | 'court'> & { children: ReactNode };

function Cellule({ titre, entete, nombre, court, children }: PropsCellule) {
  const classe = nombre ? 'nombre' : court ? 'court' : undefined;
  if (entete) return <th scope="row">{children}</th>;
  return (
    <td className={classe} data-titre={titre}>
      <div>{children}</div>
    </td>
  );
}

type PropsPied<T> = {
  colonnes: readonly Colonne<T>[];
  sommes: Readonly<Record<string, ReactNode>>;
};

function Pied<T>({ colonnes, sommes }: PropsPied<T>) {
  return (
    <tfoot>
      <tr>
        {colonnes.map(({ id, titre, nombre }, rang) =>
          rang === 0 ? (
            <th key={id} scope="row">
              {sommes[id] ?? 'Total'}
            </th>
          ) : (
            <td
              key={id}
              className={nombre ? 'nombre' : undefined}
              data-titre={sommes[id] ? titre : undefined}
            >
              {sommes[id]}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
}
