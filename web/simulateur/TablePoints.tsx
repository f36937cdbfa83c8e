import { Link } from 'react-router';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Nombre } from '../composants/Valeurs.tsx';
import type { LigneTable } from './table.ts';

/** The table of points of the year, as the law prints it: read, never computed again. */
export function TablePoints({ annee, table }: { annee: string; table: readonly LigneTable[] }) {
  const fractions = Object.keys(table[0]?.points ?? {});
  return (
    <section>
      <h2>Table des points {annee}</h2>
      <p>
        La table se lit, elle ne se recalcule pas. Un tiret est une fraction interdite.{' '}
        <Link to="/parametres/equipe.points">Son histoire et ses textes</Link>
      </p>
      <TableauDonnees
        legende={`Points par fonction et fraction de charge, ${annee}`}
        lignes={table}
        cle={({ groupe }) => groupe}
        vide={<p>La table de cette année n’est pas publiée.</p>}
        colonnes={[
          {
            id: 'fonctions',
            titre: 'Fonctions',
            cellule: ({ fonctions }) => fonctions.join(', '),
            entete: true,
          },
          ...fractions.map((fraction) => ({
            id: fraction,
            titre: fraction.replace('.', ','),
            nombre: true,
            cellule: ({ points }: LigneTable) => {
              const valeur = points[fraction] ?? null;
              return valeur === null ? '–' : <Nombre valeur={valeur} />;
            },
          })),
        ]}
      />
    </section>
  );
}
