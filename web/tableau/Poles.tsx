import { Link } from 'react-router';
import { formaterNombre } from '../composants/formats.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';

type Pole = { id: string; nom: string; numero: number; eleves: number };
type PropsPoles = { poles: readonly Pole[]; annee: string };

/** All the pôles with their pupils of the year: what the administration starts from. */
export function Poles({ poles, annee }: PropsPoles) {
  return (
    <TableauDonnees
      legende={`Élèves en intégration en ${annee}, par pôle`}
      lignes={poles}
      cle={({ id }) => id}
      vide={<p>Aucun pôle n’est encore encodé.</p>}
      colonnes={[
        { id: 'numero', titre: 'Numéro', cellule: ({ numero }) => numero, court: true },
        { id: 'nom', titre: 'Pôle', cellule: ({ nom }) => nom, entete: true },
        { id: 'eleves', titre: 'Élèves', cellule: ({ eleves }) => formaterNombre(eleves), nombre: true },
        {
          id: 'liens',
          titre: 'Points et écoles',
          cellule: ({ id, nom }) => (
            <span className="liens-ligne">
              <Link to={`/financement?annee=${annee}&pole=${id}`}>
                Enveloppe<span className="invisible"> du {nom}</span>
              </Link>{' '}
              <Link to={`/ecoles?annee=${annee}&pole=${id}`}>
                Écoles<span className="invisible"> du {nom}</span>
              </Link>
            </span>
          ),
        },
      ]}
      sommes={{ eleves: formaterNombre(poles.reduce((somme, { eleves }) => somme + eleves, 0)) }}
    />
  );
}
