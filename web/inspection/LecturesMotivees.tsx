import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant } from '../composants/Valeurs.tsx';

type Lectures = Sortie<'inspection.lecturesEleve'>['lectures'];

/** For the pôle: who opened this file with a reason; nothing is shown when nobody did. */
export function LecturesMotivees({ lectures }: { lectures: Lectures }) {
  if (lectures.length === 0) return null;
  return (
    <section aria-labelledby="lectures-motivees">
      <h2 id="lectures-motivees">Lectures motivées</h2>
      <TableauDonnees
        legende="Dossier ouvert de l’extérieur, avec un motif"
        lignes={lectures}
        cle={({ lectureId }) => lectureId}
        vide={null}
        colonnes={[
          { id: 'auteur', titre: 'Qui', entete: true, cellule: ({ auteur }) => `${auteur}, inspection` },
          { id: 'motif', titre: 'Motif', cellule: ({ motif }) => motif },
          { id: 'depuis', titre: 'Depuis', court: true, cellule: ({ depuis }) => <Instant le={depuis} /> },
          { id: 'jusqua', titre: 'Jusqu’à', court: true, cellule: ({ jusquA }) => <Instant le={jusquA} /> },
        ]}
      />
    </section>
  );
}
