import { Link } from 'react-router';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';

type Eleve = { eleveId: string; integrationId: string; nom: string; prenom: string; debut: string };
type PropsElevesEcole = { lignes: readonly Eleve[]; total: number; annee: string };

/** The pupils that a school welcomes this year: the first of them, and the way to all. */
export function ElevesEcole({ lignes, total, annee }: PropsElevesEcole) {
  return (
    <>
      <TableauDonnees
        legende="Vos élèves en intégration"
        lignes={lignes}
        cle={({ integrationId }) => integrationId}
        vide={<p>Aucun élève de votre école n’est en intégration permanente totale en {annee}.</p>}
        colonnes={[
          {
            id: 'nom',
            titre: 'Élève',
            entete: true,
            cellule: ({ eleveId, nom, prenom }) => (
              <Link to={`/eleves/${eleveId}`}>
                {nom} {prenom}
              </Link>
            ),
          },
          { id: 'debut', titre: 'Depuis le', cellule: ({ debut }) => <Jour le={debut} />, court: true },
        ]}
      />
      {total > lignes.length && (
        <p>
          <Link to={`/eleves?annee=${annee}`}>Voir les {total} élèves</Link>
        </p>
      )}
    </>
  );
}
