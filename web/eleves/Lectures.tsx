import { LIBELLES_ROLE } from '../composants/roles.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { lireTable } from '../composants/table.ts';
import { Instant } from '../composants/Valeurs.tsx';

type Lecture = { le: string; auteur: string; role: string };

/** Who has opened this file before: every reading is traced, and whoever follows the pupil sees it. */
export function Lectures({ lectures }: { lectures: readonly Lecture[] }) {
  return (
    <details className="lectures">
      <summary>Qui a consulté ce dossier</summary>
      <TableauDonnees
        legende="Dernières consultations"
        lignes={lectures.map((lecture, rang) => ({ ...lecture, id: String(rang) }))}
        cle={({ id }) => id}
        vide={<p>Personne n’a encore ouvert ce dossier avant vous.</p>}
        colonnes={[
          { id: 'le', titre: 'Quand', cellule: ({ le }) => <Instant le={le} />, court: true },
          { id: 'auteur', titre: 'Qui', cellule: ({ auteur }) => auteur, entete: true },
          {
            id: 'role',
            titre: 'En quelle qualité',
            cellule: ({ role }) => lireTable<string>(LIBELLES_ROLE, role) ?? role,
          },
        ]}
      />
    </details>
  );
}
