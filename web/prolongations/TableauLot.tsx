import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Link } from 'react-router';
import { Etat } from '../composants/Etat.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';

export type LigneLot = Sortie<'prolongations.jugerLot'>['lignes'][number];

type PropsTableau = {
  legende: string;
  lignes: readonly LigneLot[];
  annee: string;
  /** What a line is called when it goes through, and when it does not. */
  mots: { faite: string; refusee: string };
};

/** Each line of a bulk action: what it does, or every reason why it is refused; refusals first. */
export function TableauLot({ legende, lignes, annee, mots }: PropsTableau) {
  return (
    <TableauDonnees
      legende={legende}
      lignes={lignes.toSorted((a, b) => Number(a.faite) - Number(b.faite))}
      cle={({ integrationId }) => integrationId}
      vide={<p>Aucune ligne.</p>}
      colonnes={[
        {
          id: 'eleve',
          titre: 'Élève',
          entete: true,
          cellule: ({ integrationId, eleve }) => (
            <Link to={`/integrations/${integrationId}/prolongation?annee=${annee}`}>{eleve}</Link>
          ),
        },
        { id: 'ecole', titre: 'École', cellule: ({ ecole }) => ecole },
        {
          id: 'etat',
          titre: 'État',
          court: true,
          cellule: ({ faite }) => (
            <Etat ton={faite ? 'fait' : 'refus'}>{faite ? mots.faite : mots.refusee}</Etat>
          ),
        },
        {
          id: 'phrases',
          titre: 'Ce qui se passe',
          cellule: ({ phrases }) =>
            phrases.length === 1 ? (
              phrases[0]
            ) : (
              <ul>
                {phrases.map((phrase) => (
                  <li key={phrase}>{phrase}</li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}
