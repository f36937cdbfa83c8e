import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Link } from 'react-router';
import { Etat } from '../composants/Etat.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { tonEtat } from './tons.ts';

type Ligne = Sortie<'propositions.lister'>['propositions'][number];

/** The propositions in reach, those that wait for the person first. */
export function FileAttente({ propositions }: { propositions: readonly Ligne[] }) {
  return (
    <TableauDonnees
      legende="Propositions d’intégration"
      lignes={propositions}
      cle={({ propositionId }) => propositionId}
      vide={
        <p>
          Aucune proposition en cours. Elle apparaît ici dès que l’école d’enseignement spécialisé l’a reçue,
          et qu’une école ordinaire est désignée.
        </p>
      }
      colonnes={[
        {
          id: 'eleve',
          titre: 'Élève',
          entete: true,
          cellule: (l) => <Link to={`/propositions/${l.propositionId}`}>{l.eleve}</Link>,
        },
        {
          id: 'etat',
          titre: 'État',
          court: true,
          cellule: (l) => <Etat ton={tonEtat(l.etat)}>{l.etatLibelle}</Etat>,
        },
        {
          id: 'etape',
          titre: 'Étape suivante',
          cellule: (l) =>
            l.etape === null ? (
              '–'
            ) : l.aMoi ? (
              <strong>{l.etape}</strong>
            ) : (
              `${l.etape} (d’autres s’en chargent)`
            ),
        },
        {
          id: 'avis',
          titre: 'Avis favorables',
          nombre: true,
          cellule: (l) => `${l.favorables} / ${l.attendus}`,
        },
        {
          id: 'ecoles',
          titre: 'De, vers',
          cellule: (l) => `${l.origine}, vers ${l.ecole ?? 'une école à désigner'}`,
        },
        { id: 'debut', titre: 'Début souhaité', court: true, cellule: (l) => <Jour le={l.debutSouhaite} /> },
      ]}
    />
  );
}
