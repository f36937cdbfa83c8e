import { Link } from 'react-router';
import { Etat } from '../composants/Etat.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { ETATS, type MembreDoc12, nommerPapier } from './libelles.ts';

type PropsTableauMembres = { membres: readonly MembreDoc12[]; jour: string; adresse: string };

/** Who needs which papers, and what is missing. */
export function TableauMembres({ membres, jour, adresse }: PropsTableauMembres) {
  return (
    <TableauDonnees
      legende={
        <>
          Charges en vigueur le <Jour le={jour} />
        </>
      }
      lignes={membres}
      cle={({ membreId }) => membreId}
      vide={<p>Personne n’a de charge à ce jour dans cette part de l’équipe.</p>}
      colonnes={[
        {
          id: 'nom',
          titre: 'Membre',
          entete: true,
          cellule: ({ membreId, nom, prenom }) => (
            <Link to={`/equipe/doc12/${membreId}${adresse}`}>
              {nom} {prenom}
            </Link>
          ),
        },
        { id: 'fonctions', titre: 'Fonction', cellule: ({ fonctions }) => fonctions.join(', ') },
        { id: 'papiers', titre: 'Documents', cellule: (membre) => <Papiers membre={membre} /> },
        {
          id: 'etat',
          titre: 'État',
          court: true,
          cellule: ({ etat }) => <Etat ton={ETATS[etat].ton}>{ETATS[etat].mot}</Etat>,
        },
        {
          id: 'manques',
          titre: 'Ce qui manque',
          cellule: ({ manques }) => (manques.length > 0 ? manques.join(', ') : '–'),
        },
      ]}
    />
  );
}

/** A paper that still says what the charges say leads to its PDF; the others are only named. */
function Papiers({ membre: { papiers, aucun } }: { membre: MembreDoc12 }) {
  if (papiers.length === 0) return aucun ?? '–';
  return (
    <ul className="doc12-papiers">
      {papiers.map((papier) => (
        <li key={papier.cle}>
          {papier.etat === 'emis' && papier.documentId ? (
            <a href={`/documents/${papier.documentId}`}>{nommerPapier(papier)} (PDF)</a>
          ) : (
            nommerPapier(papier)
          )}
        </li>
      ))}
    </ul>
  );
}
