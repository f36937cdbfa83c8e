import { Link } from 'react-router';
import { formaterNombre } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant } from '../composants/Valeurs.tsx';
import type { PublicationNationale } from './lignes.ts';

/** The runs published for the year, last first. */
export function Publications({ publications }: { publications: readonly PublicationNationale[] }) {
  return (
    <TableauDonnees
      legende="Calculs publiés pour cette année"
      lignes={publications}
      cle={({ id }) => id}
      vide={<p>Aucun calcul n’est encore publié pour cette année.</p>}
      colonnes={COLONNES}
    />
  );
}

const COLONNES: readonly Colonne<PublicationNationale>[] = [
  {
    id: 'rang',
    titre: 'Calcul',
    entete: true,
    cellule: ({ id, annee, rang }) => (
      <Link to={`/calcul-national/${id}`}>
        Calcul {rang} de {annee}
      </Link>
    ),
  },
  { id: 'le', titre: 'Publié le', court: true, cellule: ({ publieLe }) => <Instant le={publieLe} /> },
  { id: 'auteur', titre: 'Par', cellule: ({ auteur }) => auteur },
  { id: 'total', titre: 'Points', nombre: true, cellule: ({ totaux }) => formaterNombre(totaux.total) },
  {
    id: 'droit',
    titre: 'Version du droit',
    court: true,
    cellule: (p) => <code>{p.droitVersion.slice(0, 12)}</code>,
  },
];
