import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Link } from 'react-router';
import { Etat } from '../composants/Etat.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';

type Demandes = Sortie<'pieces.listerDemandesEcole'>['demandes'];

/** What the pôle waits for from the school, and what it has received. */
export function AttestationsEcole({ demandes }: { demandes: Demandes }) {
  return (
    <TableauDonnees
      legende="Attestations de fréquentation"
      lignes={demandes}
      cle={({ demandeId }) => demandeId}
      vide={<p>Le pôle ne vous demande aucune attestation pour l’instant.</p>}
      colonnes={[
        { id: 'eleve', titre: 'Élève', entete: true, cellule: ({ eleve }) => eleve },
        { id: 'annee', titre: 'Année attestée', court: true, cellule: ({ annee }) => annee },
        {
          id: 'etat',
          titre: 'État',
          court: true,
          cellule: ({ issue }) =>
            issue === 'recue' ? (
              <Etat ton="fait">Reçue</Etat>
            ) : issue === 'annulee' ? (
              <Etat ton="neutre">Annulée</Etat>
            ) : (
              <Etat ton="a-faire">Attendue</Etat>
            ),
        },
        {
          id: 'rappel',
          titre: 'Pour le',
          court: true,
          cellule: ({ issue, rappelLe }) => issue === null && rappelLe && <Jour le={rappelLe} />,
        },
        {
          id: 'suite',
          titre: 'Suite',
          cellule: ({ demandeId, eleve, issue }) =>
            issue === null && (
              <Link to={`/attestations/${demandeId}`}>
                Déposer l’attestation<span className="invisible"> de {eleve}</span>
              </Link>
            ),
        },
      ]}
    />
  );
}
